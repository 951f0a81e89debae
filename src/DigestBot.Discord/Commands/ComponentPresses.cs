using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Buttons and menus. What they carry was ours once and passed through anybody's hands: it is read and checked like anything typed.</summary>
internal sealed class ComponentPresses(DeferredWork work, CommandAnswers answers, DigestAnswers digests, SubscribeForm form)
{
    public Task<InteractionOutcome> BeginAsync(Interaction interaction, InteractionScene scene, Instant receivedAt, CancellationToken cancellation)
    {
        var text = interaction.Data?.CustomId ?? "";
        return SubscribeFormId.Parse(text) is { } ofForm ? form.PressedAsync(interaction, ofForm, scene, receivedAt, cancellation)
            : ComponentId.Parse(text) switch
            {
                ComponentId.OfDigest { Action: ComponentAction.Subscribe } id => form.OpenAsync(id, scene, cancellation),
                ComponentId.OfDigest id => Task.FromResult(work.Begin(interaction, scene, receivedAt, isForAsker: true, stop => digests.AnswerAsync(id, scene, stop))),
                ComponentId.Ask ask => Task.FromResult(Ask(ask, interaction, scene, receivedAt)),
                _ => Task.FromResult<InteractionOutcome>(DeferredWork.Now(InteractionReply.Problem(
                    "This button belongs to another version of the bot, or to none: nothing is known of it. Ask anew.", "/help"))),
            };
    }

    /// <summary>A command on a button is the command, with its rights.</summary>
    private InteractionOutcome Ask(ComponentId.Ask ask, Interaction interaction, InteractionScene scene, Instant receivedAt)
    {
        // the zone decides nothing about which options there are
        switch (CommandText.Parse(ask.Command, scene.Culture, DateTimeZone.Utc))
        {
            case ParsedCommand.Understood(var request):
                var name = request.Name.ToLowerInvariant();
                return CommandRights.Refusal(scene, name, request.Options) is { } refusal
                    ? DeferredWork.Now(InteractionReply.Problem(refusal))
                    : work.Begin(interaction, scene, receivedAt, isForAsker: true, stop => answers.AnswerAsync(scene, name, request.Options, stop));
            case ParsedCommand.NotUnderstood(var problem):
                return DeferredWork.Now(InteractionReply.To(problem));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
