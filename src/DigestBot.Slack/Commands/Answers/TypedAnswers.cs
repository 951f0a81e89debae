using DigestBot.Commands;
using DigestBot.Slack.Commands.Checkups;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Typed;

namespace DigestBot.Slack.Commands.Answers;

/// <summary>What answers a line that somebody typed, or that a button types for them.</summary>
internal sealed class TypedAnswers(CommandAnswers answers, MistypedCommand mistyped, LinkAnswers links, Doctor doctor, SettingsAnswers settings)
{
    /// <param name="scene">Who typed it, and where.</param>
    /// <param name="plain">The line, without Slack's escapes.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<SlackReply> AnswerAsync(SlackScene scene, string plain, CancellationToken cancellation)
    {
        var asker = await answers.AskerOfAsync(scene, cancellation);
        return TypedCommand.Read(plain, asker.Culture) switch
        {
            TypedCommand.Given given => await GivenAsync(scene, given, cancellation),
            TypedCommand.BareTopic topic => await TopicAsync(scene, topic, cancellation),
            TypedCommand.Links(var urls) => await links.AnswerAsync(scene, urls, cancellation) with { IsForAsker = false },
            TypedCommand.Settings(var text) => SlackReply.To(await settings.AnswerAsync(scene, text, cancellation)) with { IsForAsker = true },
            TypedCommand.Doctor => await doctor.ExamineAsync(scene, cancellation),
            TypedCommand.NotUnderstood(var problem) => SlackReply.To(problem),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<SlackReply> GivenAsync(SlackScene scene, TypedCommand.Given given, CancellationToken cancellation)
    {
        var elsewhere = given.Channel is { } channel && channel != scene.Channel;
        var target = elsewhere ? new CommandTarget(given.Channel, IsChosen: false) : CommandTarget.Here;
        var reply = await answers.AnswerAsync(scene, target, given.Name, given.Options, cancellation);
        return elsewhere
            ? SlackReply.To(WithoutNext(reply)) with { IsForAsker = true }
            : SlackReply.To(reply) is var shown && CommandAudience.IsForAsker(given.Name, given.Options) ? shown with { IsForAsker = true } : shown;
    }

    private async Task<SlackReply> TopicAsync(SlackScene scene, TypedCommand.BareTopic topic, CancellationToken cancellation)
    {
        var mistake = await mistyped.FindAsync(topic.Text, scene.Workspace, SlackCommands.Names, cancellation);
        return SlackReply.To(mistake ?? await answers.AnswerAsync(scene, CommandTarget.Here, CommandDescriptions.Digest.Name, topic.Options, cancellation));
    }

    /// <summary>Commands to go on with would be given in the channel it was asked in.</summary>
    private static CommandReply WithoutNext(CommandReply reply) => reply switch
    {
        CommandReply.Done done => done with { Next = [] },
        CommandReply.Problem problem => problem with { Suggestions = [] },
        _ => reply,
    };
}
