using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Forms;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Typed;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary><c>/digest</c> with everything behind it.</summary>
internal sealed class SlashRequests(SeenInSlack seen, SlackWork work, TypedAnswers typed, FormOpener forms)
{
    public SlackOutcome Begin(SlashPayload payload, Instant receivedAt)
    {
        if (SlackScene.Of(payload) is not { } scene)
        {
            return new SlackOutcome.Unreadable("the command says neither who gave it nor where");
        }

        if (!seen.IsNew("command", payload.TriggerId, receivedAt))
        {
            return new SlackOutcome.Repeated();
        }

        var plain = SlackText.Plain(payload.Text);
        var to = ReplyPlace.Of(payload, scene, receivedAt);
        return FormRequest.Of(plain) is { } form
            ? forms.Open(payload.TriggerId, scene, to, form)
            : work.Begin(to, canSpeak: true, stop => typed.AnswerAsync(scene, plain, stop));
    }
}
