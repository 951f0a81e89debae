using DigestBot.Slack.Commands.Payloads;
using NodaTime;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>Where an answer goes.</summary>
/// <param name="Scene">Where it was asked, and by whom.</param>
/// <param name="Response">Slack's own address for the answer; null for mentions, messages and home pages.</param>
internal sealed record ReplyPlace(SlackScene Scene, ResponseAddress? Response)
{
    /// <summary>Whether the thread was there before it was asked: what only one person sees is shown in such a thread only.</summary>
    public bool IsInThread { get; init; }

    public static ReplyPlace Of(SlashPayload payload, SlackScene scene, Instant receivedAt) => new(scene, ResponseAddress.Of(payload.ResponseUrl, receivedAt));

    public static ReplyPlace Of(InteractionPayload payload, SlackScene scene, Instant receivedAt) =>
        new(scene, ResponseAddress.Of(payload.ResponseUrl, receivedAt)) { IsInThread = scene.Thread is not null };

    public static ReplyPlace Of(SlackEvent @event, SlackScene scene) => new(scene, Response: null) { IsInThread = @event.ThreadTs is not null };
}
