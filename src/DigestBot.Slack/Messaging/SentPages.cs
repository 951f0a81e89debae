using System.Globalization;
using System.Text.Json;
using DigestBot.Deliveries;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;

namespace DigestBot.Slack.Messaging;

/// <summary>Finds a page whose answer was lost among the messages of its channel or thread, by the marker in its metadata.</summary>
internal sealed class SentPages(SlackApi api, Destinations destinations, Memberships memberships, ReadingProgress progress)
{
    public async Task<ReadBackResult> FindAsync(DeliveryPage page, Instant since, CancellationToken cancellation)
    {
        if (SlackTeam.Of(page.Channel.Workspace) is not { } team)
        {
            return new ReadBackResult.Unreadable(Refusals.NoWorkspace.Reason);
        }

        var (to, failure) = await destinations.OfAsync(team, page, cancellation);
        if (failure is not null)
        {
            return Refusals.UnreadableBy(failure);
        }

        var oldest = TimestampOf(since);
        var result = await LookAsync(team, to, page.Marker, oldest, cancellation);
        // a reply to a thread whose head was deleted lands in the channel
        return result ?? await LookAsync(team, to with { Thread = null }, page.Marker, oldest, cancellation) ?? new ReadBackResult.Missing();
    }

    /// <returns>Null where the thread is no more.</returns>
    private async Task<ReadBackResult?> LookAsync(SlackTeam team, Destination to, DeliveryMarker marker, string oldest, CancellationToken cancellation)
    {
        var (cursor, mayJoin) = (progress.Find(marker, oldest), true);
        while (true)
        {
            switch (await ReadAsync(team, to, oldest, cursor, cancellation))
            {
                case SlackAnswer<MessageHistory>.Ok(var read) when read.Messages.FirstOrDefault(message => Bears(message, marker)) is { Ts: { } ts }:
                    progress.Forget(marker);
                    return new ReadBackResult.Found(new MessageAddress(to.Name, ts));
                case SlackAnswer<MessageHistory>.Ok { Value.Next: { } next }:
                    progress.Keep(marker, oldest, cursor = next);
                    break;
                case SlackAnswer<MessageHistory>.Ok:
                    progress.Forget(marker);
                    return new ReadBackResult.Missing();
                case SlackAnswer<MessageHistory>.Refused { Error: "invalid_cursor" } when cursor is not null:
                    progress.Forget(marker);
                    cursor = null;
                    break;
                case SlackAnswer<MessageHistory>.Refused { Error: "thread_not_found" } when to.Thread is not null:
                    progress.Forget(marker);
                    return null;
                case SlackAnswer<MessageHistory>.Refused { Error: "not_in_channel" } when mayJoin
                    && await memberships.JoinAsync(team, to.Channel, cancellation) is SlackAnswer<ConversationAnswer>.Ok:
                    mayJoin = false;
                    break;
                case var other:
                    return Refusals.UnreadableBy(other);
            }
        }
    }

    private Task<SlackAnswer<MessageHistory>> ReadAsync(SlackTeam team, Destination to, string oldest, string? cursor, CancellationToken cancellation) =>
        to.Thread is { } thread
            ? api.ReadRepliesAsync(team, to.Channel, thread, oldest, cursor, cancellation)
            : api.ReadHistoryAsync(team, to.Channel, oldest, cursor, cancellation);

    private static bool Bears(SlackMessage message, DeliveryMarker marker) =>
        message.Metadata is { EventType: MessageMetadata.Page, EventPayload: { ValueKind: JsonValueKind.Object } payload }
        && payload.TryGetProperty("marker", out var written)
        && written.ValueKind == JsonValueKind.String
        && written.ValueEquals(marker.Value);

    private static string TimestampOf(Instant moment) =>
        (moment.ToUnixTimeMilliseconds() / 1000m).ToString("0.000000", CultureInfo.InvariantCulture);
}
