using System.Text.Json;
using DigestBot.Commands.Buttons;
using DigestBot.Deliveries;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Finds a page whose answer was lost among the messages of its channel, by the marker in its buttons.</summary>
internal sealed class SentPages(DiscordApi api, SentPosts posts)
{
    private const int PageSize = 100;

    /// <summary>Discord's clock and ours may differ.</summary>
    private static readonly Duration Skew = Duration.FromMinutes(2);

    private static readonly string[] Nested = ["components", "accessory", "component"];

    public async Task<ReadBackResult> FindAsync(DeliveryPage page, Instant since, CancellationToken cancellation)
    {
        var begin = since - Skew;
        if (page.First is { } first)
        {
            return await InChannelAsync(first.Channel, page.Marker, begin, cancellation);
        }

        return await api.GetChannelAsync(page.Channel.Channel, cancellation) switch
        {
            RestAnswer<Channel>.Ok { Value: { Type: ChannelTypes.Forum or ChannelTypes.Media } forum } => await posts.FindAsync(forum, page.Marker, begin, cancellation),
            RestAnswer<Channel>.Ok => await InChannelAsync(page.Channel.Channel, page.Marker, begin, cancellation),
            RestAnswer<Channel>.Refused { Code: ErrorCodes.UnknownChannel } => new ReadBackResult.Missing(),
            var other => new ReadBackResult.Unreadable(Refusals.ReasonOf(other)),
        };
    }

    private async Task<ReadBackResult> InChannelAsync(string channel, DeliveryMarker marker, Instant begin, CancellationToken cancellation)
    {
        var (after, isEmpty) = (Snowflake.Before(begin), true);
        while (true)
        {
            var answer = await api.ListMessagesAsync(channel, after, PageSize, cancellation);
            if (answer is not RestAnswer<Message[]>.Ok { Value: var messages })
            {
                return answer is RestAnswer<Message[]>.Refused { Code: ErrorCodes.UnknownChannel }
                    ? new ReadBackResult.Missing()
                    : new ReadBackResult.Unreadable(Refusals.ReasonOf(answer));
            }

            if (messages.FirstOrDefault(message => Bears(message, marker)) is { } found)
            {
                return new ReadBackResult.Found(new MessageAddress(channel, found.Id));
            }

            isEmpty &= messages.Length == 0;
            if (messages.Length < PageSize)
            {
                return isEmpty ? await NothingThereAsync(channel, begin, cancellation) : new ReadBackResult.Missing();
            }

            after = messages.MaxBy(message => Snowflake.MomentOf(message.Id))!.Id;
        }
    }

    /// <summary>
    /// Without Read Message History Discord gives an empty list, as if nothing had been written
    /// (https://discord.com/developers/docs/resources/message#get-channel-messages). The channel itself knows better.
    /// </summary>
    private async Task<ReadBackResult> NothingThereAsync(string channel, Instant begin, CancellationToken cancellation) =>
        await api.GetChannelAsync(channel, cancellation) switch
        {
            RestAnswer<Channel>.Ok { Value: var known } when Snowflake.MomentOf(known.LastMessageId) is not { } last || last < begin => new ReadBackResult.Missing(),
            RestAnswer<Channel>.Ok => new ReadBackResult.Unreadable("DigestBot may not read the channel's history; give it Read Message History."),
            var other => new ReadBackResult.Unreadable(Refusals.ReasonOf(other)),
        };

    public static bool Bears(Message message, DeliveryMarker marker) => message.Components is { } components && Bears(components, marker);

    private static bool Bears(JsonElement element, DeliveryMarker marker) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(item => Bears(item, marker)),
        JsonValueKind.Object => IsMarked(element, marker) || Nested.Any(name => element.TryGetProperty(name, out var inner) && Bears(inner, marker)),
        _ => false,
    };

    private static bool IsMarked(JsonElement component, DeliveryMarker marker) =>
        component.TryGetProperty("custom_id", out var id)
        && id.GetString() is { } text
        && ButtonId.Parse(text) is ButtonId.OfDigest { Marker: { } written }
        && written == marker;
}
