using System.Globalization;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messaging;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Discord.Commands;

/// <summary>Where something was done and by whom.</summary>
/// <param name="Channel">The channel, thread or conversation.</param>
/// <param name="Asker">The user.</param>
/// <param name="Workspace">Whose topics count: the server's where the bot is installed there, else the asker's own.</param>
/// <param name="IsInstalledGuild">Whether it is a server where the bot is installed, and not one where only the asker brought it along.</param>
/// <param name="Permissions">What the asker may do in the channel; nothing outside servers.</param>
/// <param name="Culture">The asker's culture.</param>
internal sealed record InteractionScene(
    string Channel, string Asker, WorkspaceId Workspace, bool IsInstalledGuild, GuildPermissions Permissions, CultureInfo Culture)
{
    /// <summary>Discord's name of what was done, the same when it comes twice.</summary>
    public string? Interaction { get; init; }

    /// <summary>The key of <see cref="Payloads.Interaction.AuthorizingIntegrationOwners"/> for a server; direct messages with the bot have "0" as its value.</summary>
    private const string GuildInstall = "0";

    private const string NoGuild = "0";

    /// <summary>The channel as briefings know it; null where none can come.</summary>
    public ChannelAddress? ChannelAddress => IsInstalledGuild ? new ChannelAddress(Platform.Discord, Workspace, Channel) : null;

    /// <summary>Null where Discord does not say who it was or where, which it always does.</summary>
    public static InteractionScene? Of(Interaction interaction)
    {
        var asker = interaction.Member?.User?.Id ?? interaction.User?.Id;
        var channel = interaction.Channel?.Id ?? interaction.ChannelId;
        if (asker is null || channel is null)
        {
            return null;
        }

        var isInstalled = interaction.GuildId is not null
            && interaction.AuthorizingIntegrationOwners?.GetValueOrDefault(GuildInstall, NoGuild) is { } owner && owner == interaction.GuildId;
        return new InteractionScene(
            channel,
            asker,
            isInstalled ? DiscordWorkspace.OfGuild(interaction.GuildId!) : DiscordWorkspace.OfUser(asker),
            isInstalled,
            isInstalled ? PermissionText.Parse(interaction.Member?.Permissions) : GuildPermissions.None,
            CultureOf(interaction.Locale))
        {
            Interaction = interaction.Id,
        };
    }

    /// <summary>The same in another channel of the server, with what the asker may do there; null where briefings cannot go or Discord does not vouch for it.</summary>
    public InteractionScene? In(string channel, ResolvedData? resolved) =>
        resolved?.Channels?.GetValueOrDefault(channel) is { } chosen && TakesBriefings(chosen.Type)
            ? this with { Channel = channel, Permissions = IsInstalledGuild ? PermissionText.Parse(chosen.Permissions) : GuildPermissions.None }
            : null;

    /// <summary>Not left to the option's own list of kinds: Discord's specification of that does not know media channels.</summary>
    private static bool TakesBriefings(int? type) => type is
        ChannelTypes.Text or ChannelTypes.Announcement or ChannelTypes.AnnouncementThread or ChannelTypes.PublicThread or ChannelTypes.PrivateThread
        or ChannelTypes.Forum or ChannelTypes.Media;

    /// <summary>Discord's locales are names of cultures (https://discord.com/developers/docs/reference#locales); a new one may be none.</summary>
    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale is { Length: > 0 } ? locale : "en-US", predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }
}
