using DigestBot.Commands;
using DigestBot.Subscriptions;

namespace DigestBot.Discord.Commands;

/// <summary>Hands what was asked on Discord to the router that every platform has.</summary>
internal sealed class CommandAnswers(CommandRouter router, ChannelClock clocks)
{
    public async Task<InteractionReply> AnswerAsync(
        InteractionScene scene, string command, IReadOnlyDictionary<string, string> options, CancellationToken cancellation) =>
        InteractionReply.To(await RouteAsync(scene, command, options, cancellation) switch
        {
            CommandReply.Help => new CommandReply.Help(DiscordCommands.All),
            var reply => reply,
        });

    /// <summary>As <see cref="AnswerAsync"/>, without commands to go on with, which would be given in the channel it was asked in.</summary>
    public async Task<InteractionReply> AnswerElsewhereAsync(
        InteractionScene scene, string command, IReadOnlyDictionary<string, string> options, CancellationToken cancellation) =>
        InteractionReply.To(await RouteAsync(scene, command, options, cancellation) switch
        {
            CommandReply.Done done => done with { Next = [] },
            CommandReply.Problem problem => problem with { Suggestions = [] },
            var reply => reply,
        });

    public async Task<CommandRequest> RequestAsync(
        InteractionScene scene, string command, IReadOnlyDictionary<string, string> options, CancellationToken cancellation) =>
        new(command, options, scene.Culture, await clocks.ZoneOfAsync(scene.ChannelAddress, LocaleZones.Find(scene.Culture), cancellation))
        {
            Platform = Platform.Discord,
            RequestId = scene.Interaction,
            Chat = $"discord:{scene.Channel}",
            Workspace = scene.Workspace,
            User = scene.Asker,
            Channel = scene.ChannelAddress,
            CanChangeChannel = scene.Permissions.Allow(GuildPermissions.ManageChannels),
        };

    private async Task<CommandReply> RouteAsync(
        InteractionScene scene, string command, IReadOnlyDictionary<string, string> options, CancellationToken cancellation) =>
        await router.AnswerAsync(await RequestAsync(scene, command, options, cancellation), cancellation);
}
