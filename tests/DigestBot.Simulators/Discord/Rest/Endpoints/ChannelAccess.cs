using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>Finds a channel that the bot may act in, or says why not.</summary>
internal static class ChannelAccess
{
    public static RestAnswer? Refusal(this DiscordWorld world, RestRequest request, DiscordPermissions needed, out SimulatedChannel channel)
    {
        channel = world.FindChannel(request.Id("channel_id"))!;
        if (channel is null)
        {
            return RestAnswer.UnknownChannel;
        }

        var permissions = world.Permissions(channel);
        return !permissions.HasFlag(DiscordPermissions.ViewChannel) ? RestAnswer.MissingAccess
            : !permissions.HasFlag(needed) ? RestAnswer.MissingPermissions
            : null;
    }

    public static DiscordPermissions Permissions(this DiscordWorld world, SimulatedChannel channel) => PermissionSum.OfBot(channel, world.BotUser.Id);

    public static DiscordPermissions ToSendIn(SimulatedChannel? channel) =>
        channel is { IsThread: true } ? DiscordPermissions.SendMessagesInThreads : DiscordPermissions.SendMessages;
}
