using DigestBot.Commands;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>Subscribing with a form: fill in, look at what would come when, save. Whoever sends it is checked at every step.</summary>
internal sealed class SubscribeForm(CommandAnswers answers, SubscribeCommand subscribe, TopicDirectory directory, IClock clock, TimeProvider time)
{
    private static string Command => CommandDescriptions.Subscribe.Name;

    /// <summary>The form, or why there is none.</summary>
    public async Task<FormStart> StartAsync(SlackScene scene, FormRequest.OfBriefing wanted, CancellationToken cancellation)
    {
        // both ask Slack, and a form has three seconds to open
        var asking = answers.AskerOfAsync(scene, cancellation);
        if (scene.Channel is not null
            && await QuickRefusal.OfAsync(stop => answers.RefusalAsync(scene, CommandTarget.Here, CommandNeeds.Channel, stop), time, cancellation) is { } refusal)
        {
            return new FormStart.Refused(refusal);
        }

        var topics = (await directory.OfAsync(scene.Workspace, cancellation)).All;
        if (topics.Count == 0)
        {
            return new FormStart.Refused(new CommandReply.Problem("There are no topics yet: make one first.", ["/topic add"]));
        }

        return new FormStart.Form(SubscribeViews.Form(scene, topics, wanted, (await asking).Zone));
    }

    /// <summary>The form was sent: shows what it would do, or what is wrong with which field.</summary>
    public async Task<ViewAnswer> SubmittedAsync(SlackScene scene, FormState opened, ViewState fields, CancellationToken cancellation)
    {
        var chosen = fields.Of(FormIds.Channel);
        var filled = opened with
        {
            Channel = chosen.Length > 0 ? chosen : opened.Channel,
            IsChosen = chosen.Length > 0,
            Options = new[] { OptionNames.Topic, OptionNames.Time, OptionNames.Days, OptionNames.Zone, OptionNames.Length, OptionNames.Quiet }.ToDictionary(name => name, fields.Of),
        };
        if (await RefusalAsync(scene, filled, cancellation) is { } refusal)
        {
            return Refuse(FormIds.Channel, refusal);
        }

        var asker = await answers.AskerOfAsync(scene, cancellation);
        var request = CommandAnswers.RequestOf(scene, TargetOf(filled), asker, Command, filled.Options);
        return await subscribe.PlanAsync(request, cancellation) switch
        {
            SubscriptionPlan.Ready plan => new ViewAnswer.Push(SubscribeViews.Preview(plan, filled, clock.GetCurrentInstant(), asker.Culture)),
            SubscriptionPlan.Refused refused => Refuse(refused.Option ?? FormIds.Channel, refused.Problem),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The preview was sent: saves.</summary>
    public async Task<ViewAnswer> SavedAsync(SlackScene scene, FormState filled, CancellationToken cancellation)
    {
        var reply = await answers.AnswerAsync(scene, TargetOf(filled), Command, filled.Options ?? new Dictionary<string, string>(), cancellation);
        return new ViewAnswer.Update(FormNotice.Of("Daily briefing", reply));
    }

    private Task<CommandReply.Problem?> RefusalAsync(SlackScene scene, FormState filled, CancellationToken cancellation) =>
        answers.RefusalAsync(scene, TargetOf(filled), CommandNeeds.Channel, cancellation);

    private static CommandTarget TargetOf(FormState filled) => new(filled.Channel, filled.IsChosen);

    private static ViewAnswer.Refuse Refuse(string field, CommandReply.Problem problem) =>
        new(new Dictionary<string, string> { [field] = TypedInSlack.Of(problem.Message) });
}
