using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Homes;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Typed;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>Mentions, direct messages, visits to the home page, and ends of installations.</summary>
internal sealed class EventRequests(SeenInSlack seen, SlackWork work, TypedAnswers typed, HomePage home, InstallationEnds ends)
{
    public SlackOutcome Begin(EventPayload payload, Instant receivedAt)
    {
        if (SlackScene.TeamOf(payload) is not { } team)
        {
            return new SlackOutcome.Unreadable("the event says of no workspace");
        }

        if (!seen.IsNew("event", payload.EventId, receivedAt))
        {
            return new SlackOutcome.Repeated();
        }

        return payload.Event.Type switch
        {
            "app_mention" => Answer(payload),
            "message" when payload.Event is { ChannelType: "im", Subtype: null or "file_share" or "thread_broadcast" } => Answer(payload),
            "app_home_opened" when payload.Event.Tab is null or "home" => ShowHome(payload),
            "tokens_revoked" when payload.Event.Tokens?.Bot is { Count: > 0 } => ends.Begin(payload, team),
            "app_uninstalled" => ends.Begin(payload, team),
            // edits, deletions, joins, other people's tokens: nothing to do
            _ => SlackWork.Nothing,
        };
    }

    private SlackOutcome Answer(EventPayload payload)
    {
        var happened = payload.Event;
        var self = payload.Authorizations is [{ UserId: { Length: > 0 } bot }, ..] ? bot : null;
        // two bots that answer each other never stop
        if (happened.BotId is not null || happened.UserId is null || happened.UserId == self || happened is { ChannelId: null } or { Ts: null }
            || SlackScene.Of(payload) is not { } scene)
        {
            return SlackWork.Nothing;
        }

        var plain = SlackText.Plain(SlackText.WithoutMention(happened.Text, self));
        return work.Begin(ReplyPlace.Of(happened, scene), canSpeak: false, stop => typed.AnswerAsync(scene, plain, stop));
    }

    private SlackOutcome ShowHome(EventPayload payload) => SlackScene.Of(payload) is { } scene
        ? work.BeginSilently(stop => home.ShowAsync(scene with { Channel = null, Thread = null }, stop))
        : SlackWork.Nothing;
}
