using DigestBot.Stories;

namespace DigestBot.Discord.Messaging;

/// <summary>How servers and people of Discord are called as workspaces.</summary>
internal static class DiscordWorkspace
{
    private const string Guild = "discord:";

    private const string User = "discord:user:";

    public static WorkspaceId OfGuild(string guild) => new(Guild + guild);

    /// <summary>Where somebody uses the bot alone: in direct messages, or in a server that did not install it.</summary>
    public static WorkspaceId OfUser(string user) => new(User + user);

    /// <returns>Null when the workspace is a person, or of no server of Discord.</returns>
    public static string? GuildOf(WorkspaceId workspace) =>
        workspace.Value.StartsWith(Guild, StringComparison.Ordinal) && !workspace.Value.StartsWith(User, StringComparison.Ordinal)
            ? workspace.Value[Guild.Length..]
            : null;
}
