using System.Globalization;

namespace DigestBot.Discord.Commands;

/// <summary>What members and bots may do, of that what matters to us.</summary>
/// <remarks>https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags</remarks>
[Flags]
internal enum GuildPermissions : long
{
    None = 0,
    Administrator = 1L << 3,
    ManageChannels = 1L << 4,
    ManageGuild = 1L << 5,
    ViewChannel = 1L << 10,
    SendMessages = 1L << 11,
    EmbedLinks = 1L << 14,
    ReadMessageHistory = 1L << 16,
    ManageThreads = 1L << 34,
    SendMessagesInThreads = 1L << 38,
}

internal static class PermissionText
{
    /// <summary>Reads the decimal number Discord writes them as; nothing at all when it is none.</summary>
    public static GuildPermissions Parse(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (GuildPermissions)unchecked((long)bits) : GuildPermissions.None;

    /// <summary>Whether that is allowed; an administrator may do everything.</summary>
    public static bool Allow(this GuildPermissions granted, GuildPermissions needed) =>
        (granted & GuildPermissions.Administrator) != 0 || (granted & needed) == needed;

    /// <summary>As Discord's English settings call it.</summary>
    public static string NameOf(GuildPermissions permission) => permission switch
    {
        GuildPermissions.ManageChannels => "Manage Channels",
        GuildPermissions.ManageGuild => "Manage Server",
        GuildPermissions.ViewChannel => "View Channel",
        GuildPermissions.SendMessages => "Send Messages",
        GuildPermissions.EmbedLinks => "Embed Links",
        GuildPermissions.ReadMessageHistory => "Read Message History",
        GuildPermissions.ManageThreads => "Manage Threads",
        GuildPermissions.SendMessagesInThreads => "Send Messages in Threads",
        _ => permission.ToString(),
    };
}
