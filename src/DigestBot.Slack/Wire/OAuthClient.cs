namespace DigestBot.Slack.Wire;

/// <summary>The app as Slack's installing knows it. Nothing prints the secret.</summary>
internal sealed class OAuthClient(string id, string secret)
{
    public string Id { get; } = id;

    public string Secret { get; } = secret;

    public override string ToString() => $"(app {Id})";
}
