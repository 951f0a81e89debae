namespace DigestBot.Slack.Installations;

/// <summary>What the bot may act with in a workspace. Nothing prints the token.</summary>
/// <param name="token">The bot's token; a secret.</param>
/// <param name="botUser">The bot as a member of the workspace: "U0123"; null when Slack has not said.</param>
internal sealed class SlackAccess(string token, string? botUser)
{
    public string Token { get; } = token;

    public string? BotUser { get; } = botUser;

    public override string ToString() => "(a token)";
}
