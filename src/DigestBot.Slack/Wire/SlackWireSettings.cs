namespace DigestBot.Slack.Wire;

/// <summary>Where Slack is.</summary>
/// <param name="BaseUrl">The Web API: https://slack.com/api/.</param>
internal sealed record SlackWireSettings(Uri BaseUrl)
{
    public static readonly Uri DefaultUrl = new("https://slack.com/api/");

    /// <summary>What methods are relative to.</summary>
    public Uri Root => BaseUrl.AbsoluteUri.EndsWith('/') ? BaseUrl : new Uri(BaseUrl.AbsoluteUri + "/");
}
