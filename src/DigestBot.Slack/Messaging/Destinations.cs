using DigestBot.Deliveries;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Messaging;

/// <summary>Where the pages of a delivery go: the first into its channel, thread or conversation, the others into the thread under it.</summary>
internal sealed class Destinations(SlackApi api)
{
    /// <returns>What Slack answered instead where a conversation could not be opened.</returns>
    public async Task<(Destination To, SlackAnswer<ConversationAnswer>? Failure)> OfAsync(SlackTeam team, DeliveryPage page, CancellationToken cancellation)
    {
        if (page.First is { } first)
        {
            var place = Destination.Of(first.Channel);
            return (place with { Thread = place.Thread ?? first.Message }, null);
        }

        var to = Destination.Of(page.Channel.Channel);
        return !to.IsPerson ? (to, null)
            : await api.OpenConversationAsync(team, to.Channel, cancellation) switch
            {
                SlackAnswer<ConversationAnswer>.Ok(var opened) => (to with { Channel = opened.Channel.Id }, null),
                var failure => (to, failure),
            };
    }
}
