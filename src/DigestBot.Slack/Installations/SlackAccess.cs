namespace DigestBot.Slack.Installations;

/// <summary>What the bot may act with in a workspace. Nothing prints the token.</summary>
/// <param name="token">The bot's token; a secret.</param>
internal sealed class SlackAccess(string token)
{
    public string Token { get; } = token;

    public override string ToString() => "(a token)";
}
