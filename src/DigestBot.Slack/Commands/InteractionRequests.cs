using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Forms;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Presses;
using DigestBot.Slack.Commands.Replies;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>Buttons, menus, shortcuts and forms.</summary>
internal sealed class InteractionRequests(SeenInSlack seen, SlackWork work, ButtonPresses buttons, FormSubmissions forms, LinkAnswers links)
{
    public async Task<SlackOutcome> BeginAsync(InteractionPayload payload, Instant receivedAt, CancellationToken cancellation)
    {
        if (SlackScene.Of(payload) is not { } scene)
        {
            return new SlackOutcome.Unreadable("the interaction says neither who did it nor in which workspace");
        }

        // a form that is sent again wants the same answer again, which its own memory gives
        if (payload.Type == "view_submission")
        {
            return payload.View is null ? new SlackOutcome.Unreadable("a form came without its view") : await forms.AnswerAsync(payload, scene, cancellation);
        }

        if (!seen.IsNew(payload.Type, payload.TriggerId ?? payload.View?.Id, receivedAt))
        {
            return new SlackOutcome.Repeated();
        }

        return payload.Type switch
        {
            "block_actions" => buttons.Begin(payload, scene, receivedAt),
            "message_action" when payload.CallbackId == SlackCommands.DigestThisLink => Digest(payload, scene, receivedAt),
            "message_action" or "shortcut" => work.Begin(
                ReplyPlace.Of(payload, scene, receivedAt), canSpeak: false, _ => Task.FromResult(SlackReply.Problem("This version of the bot does not know that shortcut.", "/help"))),
            // nothing was saved, so nothing is undone
            "view_closed" => SlackWork.Nothing,
            var other => new SlackOutcome.Unreadable($"interactions of the type {Known(other)} are not known"),
        };
    }

    private SlackOutcome Digest(InteractionPayload payload, SlackScene scene, Instant receivedAt)
    {
        var urls = MessageLinks.In(payload.Message);
        return work.Begin(ReplyPlace.Of(payload, scene, receivedAt), canSpeak: false, stop => links.AnswerAsync(scene, urls, stop));
    }

    /// <summary>Slack's types are short words; anything else stays out of logs.</summary>
    private static string Known(string type) => type.Length <= 40 && type.All(c => char.IsAsciiLetterLower(c) || c == '_') ? type : "(unreadable)";
}
