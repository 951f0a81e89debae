namespace DigestBot.Simulators.Slack.World;

/// <summary>The bot scopes that the simulated Slack knows.</summary>
public static class BotScopes
{
    /// <summary>What an installation has where a test names nothing else: everything but posting where the bot is no member.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    [
        "app_mentions:read", "channels:history", "channels:join", "channels:read", "chat:write", "commands", "groups:history", "groups:read",
        "im:history", "im:read", "im:write", "usergroups:read", "users:read",
    ];

    /// <summary>All that an authorize page here accepts.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. Usual, "chat:write.public", "chat:write.customize", "links:read", "links:write", "mpim:history", "mpim:read", "mpim:write", "team:read", "users:read.email"];
}
