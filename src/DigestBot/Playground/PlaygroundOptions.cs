namespace DigestBot.Host.Playground;

/// <summary>Where the playground listens.</summary>
internal sealed class PlaygroundOptions
{
    public const string Section = "Host";

    /// <summary>
    /// An address with its port, http only; of this machine only, unless the http door of a platform is open, which others must reach.
    /// Default http://localhost:5188.
    /// </summary>
    public string Url { get; set; } = "http://localhost:5188";

    /// <param name="options">The settings.</param>
    /// <param name="hasPublicDoor">Whether a platform sends its requests here. The playground beside it still answers this machine only.</param>
    public static IEnumerable<string> Problems(PlaygroundOptions options, bool hasPublicDoor)
    {
        if (!Uri.TryCreate(options.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/")
        {
            yield return $"Host:Url is \"{options.Url}\": not an address such as http://localhost:5188 (the default).";
        }
        else if (!url.IsLoopback && !hasPublicDoor)
        {
            yield return $"Host:Url is \"{options.Url}\": the playground has no login and listens on this machine only (localhost, 127.0.0.1 or [::1]), unless Discord:Door or Slack:Door is http or both, or Slack:ClientId is set.";
        }
    }
}
