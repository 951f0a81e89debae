using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>The briefing of a subscription at any moment: shown, or sent now. The schedule stays as it is, and tells later what came after.</summary>
public sealed class RequestedBriefings(
    ISubscriptionStore subscriptions, IOutbox outbox, TopicDirectory topics, BriefingComposer composer, FailingSources sources, IFeedStore feeds)
{
    /// <summary>How many deliveries of the channel are searched for one of the same request.</summary>
    private const int Remembered = 20;

    /// <summary>A run of the schedule may come between once, hardly twice.</summary>
    private const int MostAttempts = 5;

    /// <summary>Puts what is new since the last briefing into the outbox, once a request.</summary>
    /// <param name="subscription">Whose briefing.</param>
    /// <param name="requestId">The platform's name of the request: the same when it is delivered or pressed twice.</param>
    /// <param name="now">Up to when it tells.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<RequestedBriefing> SendNowAsync(Subscription subscription, string requestId, Instant now, CancellationToken cancellation)
    {
        var occasion = Occasion.OfRequest(requestId);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var latest = await outbox.OfChannelAsync(subscription.Channel, Remembered, cancellation);
            if (latest.FirstOrDefault(delivery => delivery.Subscription == subscription.Id && delivery.Occasion == occasion) is { } sent)
            {
                return new RequestedBriefing.Enqueued(sent.Id, sent.Digest);
            }

            // as it is now: what the channel knows must not be out of date
            var current = (await subscriptions.OfChannelAsync(subscription.Channel, cancellation)).FirstOrDefault(own => own.Id == subscription.Id);
            if (current is null)
            {
                return new RequestedBriefing.Ended();
            }

            if (current.State is SubscriptionState.Paused paused)
            {
                return new RequestedBriefing.Paused(paused);
            }

            if (await ComposeAsync(current, now, cancellation) is not { } briefing)
            {
                return new RequestedBriefing.NoTopic(current.Topic);
            }

            if (briefing.Digest.TellsNothing)
            {
                return new RequestedBriefing.NothingToTell(briefing.Digest);
            }

            if (await outbox.EnqueueAsync(new ComposedRun(current, occasion, briefing, Next: null), now, cancellation) is { } delivery)
            {
                return new RequestedBriefing.Enqueued(delivery, briefing.Digest);
            }
        }

        throw new InvalidOperationException($"The subscription {subscription.Id.Value} changed whenever a briefing of it was composed.");
    }

    /// <summary>What would go out now; changes nothing.</summary>
    /// <returns>Null when its topic is no more; without stories when there is nothing new.</returns>
    public async Task<Digest?> PreviewAsync(Subscription subscription, Instant now, CancellationToken cancellation) =>
        (await ComposeAsync(subscription, now, cancellation))?.Digest;

    private async Task<Briefing?> ComposeAsync(Subscription subscription, Instant now, CancellationToken cancellation)
    {
        var workspace = subscription.Channel.Workspace;
        var known = await topics.OfAsync(workspace, cancellation);
        if (known.Find(subscription.Topic) is not { } topic)
        {
            return null;
        }

        var shared = new SharedBriefings(composer, subscriptions, feeds, now);
        var briefing = await shared.OfAsync(subscription, topic, cancellation);
        var reader = await shared.ReaderAsync(workspace, cancellation);
        return await sources.MentionAsync(briefing, subscription, reader, known, now, sources.NewRound(), cancellation);
    }
}
