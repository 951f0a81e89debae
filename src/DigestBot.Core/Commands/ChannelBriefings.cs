using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>What the briefings of a channel made of an article.</summary>
internal sealed class ChannelBriefings(ISubscriptionStore subscriptions)
{
    /// <summary>The channel's subscription whose briefings looked at the article, or else whose topic it is on; null when there is none.</summary>
    /// <param name="channel">The channel; null where no briefing can come.</param>
    /// <param name="article">The article.</param>
    /// <param name="topics">The topics of its workspace.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<Subscription?> FollowingAsync(ChannelAddress? channel, Article article, TopicCatalog topics, CancellationToken cancellation)
    {
        Subscription? onTopic = null;
        foreach (var subscription in channel is { } here ? await subscriptions.OfChannelAsync(here, cancellation) : [])
        {
            if (await EntryAsync(subscription, article, cancellation) is not null)
            {
                return subscription;
            }

            onTopic ??= topics.Find(subscription.Topic) is { } topic && TopicExplainer.IsOn(topic, article) ? subscription : null;
        }

        return onTopic;
    }

    /// <summary>The channel's subscription to the topic; null when there is none.</summary>
    public async Task<Subscription?> ToAsync(ChannelAddress? channel, Topic topic, CancellationToken cancellation) =>
        channel is { } here ? (await subscriptions.OfChannelAsync(here, cancellation)).FirstOrDefault(own => own.Topic == topic.Name) : null;

    public async Task<ArticleHere> OfAsync(Subscription subscription, Article article, CancellationToken cancellation)
    {
        var entry = await EntryAsync(subscription, article, cancellation);
        return new ArticleHere(entry?.Mark, entry?.At)
        {
            IsPending = subscription.CoveredUntil is not { } until || article.FirstSeen > until,
            IsBeforeFirst = subscription.CoveredUntil is null && !SharedBriefings.FirstWindowOf(subscription).Contains(article, subscription.Schedule.Zone),
            Next = subscription.State is SubscriptionState.Active && subscription.Schedule.MostAnHour is null ? subscription.Next.At : null,
            Pause = subscription.State is SubscriptionState.Paused paused ? paused.Reason : null,
        };
    }

    private async Task<LedgerEntry?> EntryAsync(Subscription subscription, Article article, CancellationToken cancellation) =>
        subscription.Ledger is { } id && await subscriptions.LedgerAsync(id, cancellation) is { } ledger ? ledger.Find(article.Id) : null;
}
