using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Subscribing with a form: fill in, look at what would come when, save. Whoever presses is checked at every step.</summary>
internal sealed class SubscribeForm(DeferredWork work, CommandAnswers answers, SubscribeCommand subscribe, ChannelClock clocks, IClock clock)
{
    private const string Unreadable = "This form belongs to another version of the bot. Open it again.";

    private static string Command => CommandDescriptions.Subscribe.Name;

    /// <summary>The empty form. A form cannot follow "thinking…", so it is opened at once.</summary>
    public async Task<InteractionOutcome> OpenAsync(ButtonId.OfDigest id, InteractionScene scene, CancellationToken cancellation)
    {
        if (Refusal(scene) is { } refusal)
        {
            return refusal;
        }

        var form = new SubscribeFormId(SubscribeStep.Form, id.Topic)
        {
            Zone = (await clocks.ZoneOfAsync(scene.ChannelAddress, LocaleZones.Find(scene.Culture), cancellation)).Id,
            Length = id.Length.ToString().ToLowerInvariant(),
        };
        return Show(form);
    }

    /// <summary>A button under the preview.</summary>
    public async Task<InteractionOutcome> PressedAsync(
        Interaction interaction, SubscribeFormId id, InteractionScene scene, Instant receivedAt, CancellationToken cancellation) =>
        Refusal(scene) is { } refusal ? refusal
        : id.Step switch
        {
            SubscribeStep.Save => work.BeginUpdate(interaction, scene, receivedAt, stop => answers.AnswerAsync(scene, Command, OptionsOf(id), stop)),
            SubscribeStep.Edit => await Task.FromResult(Show(id)),
            _ => DeferredWork.Now(InteractionReply.Problem(Unreadable)),
        };

    /// <summary>The form was sent: shows what it would do, or what is wrong with it.</summary>
    public InteractionOutcome Submitted(Interaction interaction, InteractionScene scene, Instant receivedAt)
    {
        if (Refusal(scene) is { } refusal)
        {
            return refusal;
        }

        if (SubscribeFormId.Parse(interaction.Data?.CustomId ?? "") is not { Step: SubscribeStep.Form } id)
        {
            return DeferredWork.Now(InteractionReply.Problem(Unreadable));
        }

        var fields = SubmittedComponent.Fields(interaction.Data?.Components ?? []);
        var filled = new SubscribeFormId(SubscribeStep.Edit, fields.GetValueOrDefault(OptionNames.Topic, id.Topic).Trim())
        {
            Time = fields.GetValueOrDefault(OptionNames.Time, "").Trim(),
            Zone = fields.GetValueOrDefault(OptionNames.Zone, "").Trim(),
            Length = fields.GetValueOrDefault(OptionNames.Length, "").Trim(),
            Days = fields.GetValueOrDefault(OptionNames.Days, "").Trim(),
            Quiet = fields.GetValueOrDefault(OptionNames.Quiet, "").Trim(),
        };
        return work.Begin(interaction, scene, receivedAt, isForAsker: true, stop => PreviewAsync(filled, scene, stop));
    }

    private async Task<InteractionReply> PreviewAsync(SubscribeFormId filled, InteractionScene scene, CancellationToken cancellation)
    {
        var request = await answers.RequestAsync(scene, Command, OptionsOf(filled), cancellation);
        return await subscribe.PlanAsync(request, cancellation) switch
        {
            SubscriptionPlan.Ready plan => SubscribePages.Preview(plan, clock.GetCurrentInstant(), scene.Culture),
            SubscriptionPlan.Refused refused => SubscribePages.Problem(refused.Problem, filled),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static InteractionOutcome.Answer Show(SubscribeFormId filled) => SubscribePages.Form(filled) is { } form
        ? new InteractionOutcome.Answer(new InteractionAnswer.Modal(form), null)
        : DeferredWork.Now(InteractionReply.Problem("The topic's name is too long for a form.", $"/subscribe {filled.Topic}"));

    private static InteractionOutcome.Answer? Refusal(InteractionScene scene) =>
        CommandRights.Refusal(scene, Command, new Dictionary<string, string>()) is { } refusal ? DeferredWork.Now(InteractionReply.Problem(refusal)) : null;

    private static Dictionary<string, string> OptionsOf(SubscribeFormId id) => new()
    {
        [OptionNames.Topic] = id.Topic,
        [OptionNames.Time] = id.Time,
        [OptionNames.Zone] = id.Zone,
        [OptionNames.Length] = id.Length,
        [OptionNames.Days] = id.Days,
        [OptionNames.Quiet] = id.Quiet,
    };
}
