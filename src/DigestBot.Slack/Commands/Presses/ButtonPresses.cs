using DigestBot.Commands.Buttons;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Forms;
using DigestBot.Slack.Commands.Homes;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Rendering;
using NodaTime;

namespace DigestBot.Slack.Commands.Presses;

/// <summary>Buttons and menus. What they carry was ours once and passed through anybody's hands: it is read and checked like anything typed.</summary>
internal sealed class ButtonPresses(
    SlackWork work, TypedAnswers typed, CommandAnswers answers, DigestFollowUps followUps, FormOpener forms, HomePresses home)
{
    private const string Stale = "This button belongs to another version of the bot, or to none: nothing is known of it. Ask anew.";

    public SlackOutcome Begin(InteractionPayload payload, SlackScene scene, Instant receivedAt)
    {
        // a link says that it was pressed, too, on a button and in a menu
        if (payload.Actions is not [{ Carried: { Length: > 0 } carried }, ..] || carried == StoryMenu.Opened)
        {
            return SlackWork.Nothing;
        }

        var to = ReplyPlace.Of(payload, scene, receivedAt);
        return HomeAction.Parse(carried) is { } action ? home.Begin(action, payload, scene, to)
            : ButtonId.Parse(carried) switch
            {
                ButtonId.OfDigest { Action: ButtonAction.Subscribe } id => forms.Open(
                    payload.TriggerId, scene, to, new FormRequest.OfBriefing(id.Topic, id.Length.ToString().ToLowerInvariant())),
                ButtonId.OfDigest id => work.Begin(to, canSpeak: false, stop => MoreAsync(id, scene, stop)),
                ButtonId.Ask ask when FormRequest.Of(ask.Command) is { } form => forms.Open(payload.TriggerId, scene, to, form),
                ButtonId.Ask ask => work.Begin(to, canSpeak: false, async stop => await typed.AnswerAsync(scene, ask.Command, stop) with { IsForAsker = true }),
                _ => work.Begin(to, canSpeak: false, _ => Task.FromResult(SlackReply.Problem(Stale, "/help"))),
            };
    }

    private async Task<SlackReply> MoreAsync(ButtonId.OfDigest id, SlackScene scene, CancellationToken cancellation)
    {
        var asker = await answers.AskerOfAsync(scene, cancellation);
        return await followUps.AnswerAsync(id, scene.Workspace, asker.Zone, asker.Culture, cancellation) switch
        {
            FollowUp.Reply reply => SlackReply.To(reply.Answer) with { IsForAsker = true },
            FollowUp.Story story => new SlackReply(SlackDigestRenderer.StoryPages(story.Digest, story.Article)!, IsForAsker: true),
            FollowUp.Sources sources => new SlackReply(SlackDigestRenderer.SourcePages(sources.Digest), IsForAsker: true),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
