using DigestBot.Commands;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Forms;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Rendering;

namespace DigestBot.Slack.Commands.Homes;

/// <summary>What somebody does on the home page. What cannot be done is told in a form over it: the page has no room for sentences.</summary>
internal sealed class HomePresses(SlackWork work, FormOpener forms, CommandAnswers answers, SettingsAnswers settings, HomePage page, SlackCalls calls)
{
    public SlackOutcome Begin(HomeAction action, InteractionPayload payload, SlackScene scene, ReplyPlace to)
    {
        // the page belongs to no channel, whatever else the payload says
        var home = scene with { Channel = null, Thread = null };
        return action switch
        {
            HomeAction.Subscribe => forms.Open(payload.TriggerId, home, to, new FormRequest.OfBriefing()),
            HomeAction.NewTopic => forms.Open(payload.TriggerId, home, to, new FormRequest.OfTopic(TopicActions.Add, "")),
            HomeAction.EditTopic edit => forms.Open(payload.TriggerId, home, to, new FormRequest.OfTopic(TopicActions.Edit, edit.Name)),
            HomeAction.Stop stop => work.BeginUrgent(to, cancellation => ChangeAsync(payload.TriggerId, home, StopAsync(home, stop, cancellation), cancellation)),
            HomeAction.Pause pause => work.BeginUrgent(to, cancellation => ChangeAsync(payload.TriggerId, home, PauseAsync(home, pause, cancellation), cancellation)),
            HomeAction.Choose choose => work.BeginUrgent(to, cancellation => ChangeAsync(payload.TriggerId, home, ChooseAsync(home, choose, cancellation), cancellation)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<SlackReply?> ChangeAsync(string? trigger, SlackScene scene, Task<CommandReply> change, CancellationToken cancellation)
    {
        if (await change is CommandReply.Problem problem)
        {
            await calls.OpenAsync(scene.Team, trigger ?? "", FormNotice.Of(TypedInSlack.Of(problem.Message)), cancellation);
        }

        // also after a refusal: the menu shows again what holds
        await page.ShowAsync(scene, cancellation);
        return null;
    }

    private Task<CommandReply> StopAsync(SlackScene scene, HomeAction.Stop stop, CancellationToken cancellation) => answers.AnswerAsync(
        scene,
        new CommandTarget(stop.Channel, IsChosen: true),
        CommandDescriptions.Unsubscribe.Name,
        new Dictionary<string, string> { [OptionNames.Topic] = stop.Topic },
        cancellation);

    private Task<CommandReply> PauseAsync(SlackScene scene, HomeAction.Pause pause, CancellationToken cancellation) => answers.AnswerAsync(
        scene,
        new CommandTarget(pause.Channel, IsChosen: true),
        CommandDescriptions.Briefing.Name,
        new Dictionary<string, string>
        {
            [OptionNames.Action] = pause.IsOver ? BriefingActions.Resume : BriefingActions.Pause,
            [OptionNames.Topic] = pause.Topic,
        },
        cancellation);

    private async Task<CommandReply> ChooseAsync(SlackScene scene, HomeAction.Choose choose, CancellationToken cancellation) =>
        RightWording.Find(choose.Right) is { } right
            ? await settings.SetAsync(scene, right, cancellation)
            : new CommandReply.Problem("This menu belongs to another version of the bot. Open the page again.", []);
}
