using DigestBot.Commands.Checkups;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Commands;

/// <summary>What the bot may do in a channel, out of what it needs there. Discord counts roles and overwrites itself and sends the result with every interaction.</summary>
internal static class ChannelCheckup
{
    /// <summary>What every channel needs, with the reason as it is told to who invites the bot.</summary>
    public static IReadOnlyList<(GuildPermissions Permission, string Reason)> Needed { get; } =
    [
        (GuildPermissions.ViewChannel, "to see the channels it is to send briefings to"),
        (GuildPermissions.SendMessages, "to send briefings, and to open posts in forums"),
        (GuildPermissions.SendMessagesInThreads, "to send briefings to threads and the later pages of a post"),
        (GuildPermissions.EmbedLinks, "so that links in briefings open as links everywhere"),
        (GuildPermissions.ReadMessageHistory, "to look whether a briefing arrived when Discord's answer was lost, so that none comes twice"),
    ];

    public static GuildPermissions All { get; } = Needed.Aggregate(GuildPermissions.None, (all, needed) => all | needed.Permission);

    public static IEnumerable<Finding> Of(GuildPermissions granted, int? channelType)
    {
        var isThread = channelType is ChannelTypes.AnnouncementThread or ChannelTypes.PublicThread or ChannelTypes.PrivateThread;
        foreach (var (permission, reason) in Needed.Where(needed => IsFor(needed.Permission, isThread, channelType)))
        {
            var name = PermissionText.NameOf(permission);
            yield return granted.Allow(permission)
                ? Finding.Fine($"The bot has {name}.")
                : Finding.Broken(
                    $"The bot lacks {name}, which it needs {reason}.",
                    $"Open this channel's settings, Permissions, add the bot's role and allow {name}.");
        }

        if (channelType is ChannelTypes.PrivateThread)
        {
            yield return granted.Allow(GuildPermissions.ManageThreads)
                ? Finding.Fine("The bot has Manage Threads, so it sees private threads it was not added to.")
                : Finding.Broken("A private thread shows itself to its members only.", "Mention the bot in the thread once, which adds it.");
        }
    }

    private static bool IsFor(GuildPermissions permission, bool isThread, int? channelType) => permission switch
    {
        GuildPermissions.SendMessages => !isThread,
        GuildPermissions.SendMessagesInThreads => isThread || channelType is ChannelTypes.Forum or ChannelTypes.Media,
        _ => true,
    };
}
