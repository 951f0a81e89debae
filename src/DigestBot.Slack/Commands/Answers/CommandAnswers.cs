using DigestBot.Commands;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Messaging;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Answers;

/// <summary>Hands what was asked in Slack to the router that every platform has, after looking whether it may be done.</summary>
internal sealed class CommandAnswers(CommandRouter router, ChannelClock clocks, People people, Channels channels, SlackRights rights)
{
    public async Task<Asker> AskerOfAsync(SlackScene scene, CancellationToken cancellation)
    {
        var person = await people.FindAsync(scene.Team, scene.User, cancellation);
        return new Asker(People.CultureOf(person), await clocks.ZoneOfAsync(scene.ChannelAddress, People.ZoneOf(person), cancellation));
    }

    /// <summary>The answer to a command.</summary>
    /// <param name="scene">Who gives it, and where.</param>
    /// <param name="target">What it changes, or its own channel.</param>
    /// <param name="command">Its name.</param>
    /// <param name="options">Its options.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<CommandReply> AnswerAsync(
        SlackScene scene, CommandTarget target, string command, IReadOnlyDictionary<string, string> options, CancellationToken cancellation)
    {
        if (command == CommandDescriptions.Help.Name)
        {
            return new CommandReply.Help(SlackCommands.All);
        }

        if (await RefusalAsync(scene, target, Needs.Of(command, options), cancellation) is { } refusal)
        {
            return refusal;
        }

        var asker = await AskerOfAsync(scene, cancellation);
        return await router.AnswerAsync(RequestOf(scene, target, asker, command, options), cancellation);
    }

    /// <summary>The request that every platform makes, for who was found to have the right to it.</summary>
    public static CommandRequest RequestOf(
        SlackScene scene, CommandTarget target, Asker asker, string command, IReadOnlyDictionary<string, string> options) =>
        new(command, options, asker.Culture, asker.Zone)
        {
            Platform = Platform.Slack,
            RequestId = scene.Request,
            Chat = $"slack:{scene.Team.Team}:{scene.Channel ?? scene.User}",
            Workspace = scene.Workspace,
            User = scene.User,
            Channel = (target.Channel ?? scene.Channel) is { } channel ? scene.AddressOf(channel) : null,
            // what other channels get is told on the home page, to who may see them
            OtherChannelsAreSecret = true,
            CanChangeChannel = Needs.Of(command, options) == CommandNeeds.Channel,
        };

    /// <summary>Why something may not be changed; null when it may.</summary>
    public async Task<CommandReply.Problem?> RefusalAsync(SlackScene scene, CommandTarget target, CommandNeeds needs, CancellationToken cancellation)
    {
        switch (needs)
        {
            case CommandNeeds.Workspace:
                return ProblemOf(await rights.RefusalAsync(scene, cancellation));
            case CommandNeeds.Channel when (target.Channel ?? scene.Channel) is { } channel:
                return await channels.FindAsync(scene, Destination.Of(channel).Channel, target.IsChosen, cancellation) switch
                {
                    ChannelAnswer.Found(var found) => ProblemOf(await rights.RefusalAsync(scene, found, cancellation)),
                    ChannelAnswer.Refused(var problem) => problem,
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
            case CommandNeeds.Channel:
                return new CommandReply.Problem("Which channel? Choose one, or give the command in it.", []);
            default:
                return null;
        }
    }

    private static CommandReply.Problem? ProblemOf(string? sentence) => sentence is null ? null : new CommandReply.Problem(sentence, []);
}
