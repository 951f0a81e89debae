namespace DigestBot.Simulators.Discord.World;

/// <summary>Who may do what in a channel. https://docs.discord.com/developers/topics/permissions#permission-overwrites</summary>
internal static class PermissionSum
{
    /// <summary>What the bot may in a channel; a thread has those of its parent.</summary>
    public static DiscordPermissions OfBot(SimulatedChannel channel, ulong bot)
    {
        if (channel.Guild is not { } guild)
        {
            return DiscordPermissions.Posting;
        }

        if (!guild.HasBot)
        {
            return DiscordPermissions.None;
        }

        var permissions = guild.Everyone | guild.Bot;
        return permissions.HasFlag(DiscordPermissions.Administrator)
            ? DiscordPermissions.All
            : WithOverwrites(permissions, (channel.Parent ?? channel).Overwrites, guild, bot);
    }

    private static DiscordPermissions WithOverwrites(
        DiscordPermissions permissions, IReadOnlyList<PermissionOverwrite> overwrites, SimulatedGuild guild, ulong bot)
    {
        foreach (var id in (ulong[])[guild.Id, guild.BotRole, bot])
        {
            if (overwrites.FirstOrDefault(overwrite => overwrite.Id == id) is { } overwrite)
            {
                permissions = (permissions & ~overwrite.Deny) | overwrite.Allow;
            }
        }

        return permissions;
    }
}
