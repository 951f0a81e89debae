using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Buttons and menus. What they carry was ours once and passed through anybody's hands: it is read and checked like anything typed.</summary>
internal sealed class ComponentPresses(DeferredWork work, CommandAnswers answers, DigestFollowUps followUps, ChannelClock clocks, SubscribeForm form)
{
    public Task<InteractionOutcome> BeginAsync(Interaction interaction, InteractionScene scene, Instant receivedAt, CancellationToken cancellation)
    {
        var text = interaction.Data?.CustomId ?? "";
        return SubscribeFormId.Parse(text) is { } ofForm ? form.PressedAsync(interaction, ofForm, scene, receivedAt, cancellation)
            : ButtonId.Parse(text) switch
            {
                ButtonId.OfDigest { Action: ButtonAction.Subscribe } id => form.OpenAsync(id, scene, cancellation),
                ButtonId.OfDigest id => Task.FromResult(work.Begin(interaction, scene, receivedAt, isForAsker: true, stop => MoreAsync(id, scene, stop))),
                ButtonId.Ask ask => Task.FromResult(Ask(ask, interaction, scene, receivedAt)),
                _ => Task.FromResult<InteractionOutcome>(DeferredWork.Now(InteractionReply.Problem(
                    "This button belongs to another version of the bot, or to none: nothing is known of it. Ask anew.", "/help"))),
            };
    }

    private async Task<InteractionReply> MoreAsync(ButtonId.OfDigest id, InteractionScene scene, CancellationToken cancellation)
    {
        var zone = await clocks.ZoneOfAsync(scene.ChannelAddress, asker: null, cancellation);
        return await followUps.AnswerAsync(id, scene.Workspace, zone, scene.Culture, cancellation) switch
        {
            FollowUp.Reply reply => InteractionReply.To(reply.Answer) with { IsForAsker = true },
            FollowUp.Story story => new InteractionReply(DiscordDigestRenderer.StoryPages(story.Digest, story.Article) ?? [], IsForAsker: true),
            FollowUp.Sources sources => new InteractionReply(DiscordDigestRenderer.SourcePages(sources.Digest), IsForAsker: true),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>A command on a button is the command, with its rights.</summary>
    private InteractionOutcome Ask(ButtonId.Ask ask, Interaction interaction, InteractionScene scene, Instant receivedAt)
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
