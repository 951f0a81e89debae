using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>Which channels follow what. Each verb is one transaction.</summary>
public interface ISubscriptionStore
{
    /// <summary>Subscribes the channel, or changes the subscription it has to that topic; it is active afterwards.</summary>
    Task<Subscribed> SubscribeAsync(NewSubscription wanted, Instant now, CancellationToken cancellation);

    /// <summary>Ends the channel's subscription to the topic, with whatever of it waits to be sent.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> UnsubscribeAsync(ChannelAddress channel, string topic, CancellationToken cancellation);

    /// <summary>The channel's subscriptions by topic.</summary>
    Task<IReadOnlyList<Subscription>> OfChannelAsync(ChannelAddress channel, CancellationToken cancellation);

    /// <summary>Those of all channels of a workspace, by channel and topic.</summary>
    Task<IReadOnlyList<Subscription>> OfWorkspaceAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation);

    /// <summary>The platform's active subscriptions whose run has come, longest due first.</summary>
    Task<IReadOnlyList<Subscription>> DueAsync(Platform platform, Instant now, int max, CancellationToken cancellation);

    /// <summary>What channels were told by that name; null when it is kept no longer.</summary>
    Task<Ledger?> LedgerAsync(LedgerId id, CancellationToken cancellation);

    /// <summary>Pauses the subscription because it cannot go on, and puts that on record; one that has ended meanwhile stays so.</summary>
    Task PauseAsync(SubscriptionId id, SubscriptionState.Paused pause, CancellationToken cancellation);

    /// <summary>Pauses the channel's subscription to the topic because somebody wants it so.</summary>
    /// <returns>As it is then; null when there is none.</returns>
    Task<Subscription?> HoldAsync(ChannelAddress channel, string topic, SubscriptionState.Paused pause, CancellationToken cancellation);

    /// <summary>Lets the channel's subscription to the topic go on with its next run after now; one that is active stays as it is.</summary>
    /// <returns>As it is then; null when there is none.</returns>
    Task<Subscription?> ResumeAsync(ChannelAddress channel, string topic, Instant now, CancellationToken cancellation);
}
