using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Sends the pages of a delivery to a platform's channels.</summary>
public interface IMessenger
{
    Platform Platform { get; }

    /// <summary>How many messages a digest takes there, at least one; always the same for the same digest and version of the bot.</summary>
    int CountPages(Digest digest);

    /// <summary>
    /// Sends one page, once. What the platform refuses is a value; an exception is a bug. One that would have to wait for its turn longer
    /// than a minute answers <see cref="DeliveryResult.Retry"/> instead.
    /// </summary>
    Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation);

    /// <summary>Looks whether a page whose answer was lost stands in the channel.</summary>
    /// <param name="page">The page.</param>
    /// <param name="since">A moment before it was first sent.</param>
    /// <param name="cancellation">Stops looking.</param>
    Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation);

    /// <summary>Tells a person in private that briefings no longer come. Best effort: who takes no messages is not told.</summary>
    /// <returns>Whether they were told.</returns>
    Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation);
}
