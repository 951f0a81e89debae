using DigestBot.Commands;

namespace DigestBot.Discord.Commands;

/// <summary>
/// Who may change what. What one channel gets is for those who manage channels; the feeds and topics of a whole server are for those who
/// manage the server. Reading is for everybody, and everybody may have topics of their own outside servers.
/// </summary>
internal static class CommandRights
{
    /// <summary>The permission that every use of a command needs; null where none does.</summary>
    public static GuildPermissions? Needed(string command) => command switch
    {
        "subscribe" or "unsubscribe" => GuildPermissions.ManageChannels,
        "track" or "untrack" => GuildPermissions.ManageGuild,
        _ => null,
    };

    /// <summary>Why somebody may not do that there, as a sentence or two for them; null when they may.</summary>
    public static string? Refusal(InteractionScene scene, string command, IReadOnlyDictionary<string, string> options)
    {
        if (Needed(command) is { } needed)
        {
            return !scene.IsInstalledGuild ? $"/{command} works on servers where the bot is installed. Whoever manages this server can add it."
                : scene.Permissions.Allow(needed) ? null
                : Lacking($"/{command}", needed);
        }

        if (CommandAudience.ChangesChannel(command, options))
        {
            return !scene.IsInstalledGuild ? $"/{command} works on servers where the bot is installed. Whoever manages this server can add it."
                : scene.Permissions.Allow(GuildPermissions.ManageChannels) ? null
                : Lacking($"/{command}", GuildPermissions.ManageChannels);
        }

        return CommandAudience.ChangesTopics(command, options) && scene.IsInstalledGuild && !scene.Permissions.Allow(GuildPermissions.ManageGuild)
            ? Lacking("Changing this server's topics", GuildPermissions.ManageGuild)
            : null;
    }

    private static string Lacking(string what, GuildPermissions needed) =>
        $"{what} needs the permission {PermissionText.NameOf(needed)}, which you do not have here. Ask somebody who has it.";
}
