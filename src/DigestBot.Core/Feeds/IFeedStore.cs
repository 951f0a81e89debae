using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Feeds;

/// <summary>Keeps the feeds that are followed, each once, whoever follows it. Every verb is one transaction: nothing is stored half.</summary>
/// <remarks>A feed that <see cref="WorkspaceId.Local"/> follows is for everybody; any other is there for its followers alone.</remarks>
public interface IFeedStore
{
    /// <summary>
    /// Follows feeds, due at once; one that is followed already only gains a follower, and the labels it does not have.
    /// When everybody gets a feed that was private, they get its articles, except where they have those under the same identity.
    /// </summary>
    /// <returns>The number of each, in order.</returns>
    Task<IReadOnlyList<FeedId>> FollowAsync(WorkspaceId follower, IReadOnlyList<NewFeed> feeds, Instant now, CancellationToken cancellation);

    /// <summary>
    /// Takes one follower away. With the last one the feed goes, and every article that nobody but its followers could read;
    /// those that everybody has stay.
    /// </summary>
    /// <returns>Whether the feed was followed by that follower.</returns>
    Task<bool> UnfollowAsync(WorkspaceId follower, FeedId id, CancellationToken cancellation);

    /// <summary>The feeds that everybody has and those the reader follows, by number.</summary>
    Task<IReadOnlyList<Feed>> OfAsync(WorkspaceId reader, CancellationToken cancellation);

    /// <summary>Those the workspace itself follows, by number.</summary>
    Task<IReadOnlyList<Feed>> OwnAsync(WorkspaceId follower, CancellationToken cancellation);

    /// <summary>The workspaces that follow feeds of their own; <see cref="WorkspaceId.Local"/> is none of them.</summary>
    Task<IReadOnlySet<WorkspaceId>> FollowersAsync(CancellationToken cancellation);

    /// <summary>Of <see cref="OfAsync"/> those whose last check gave nothing.</summary>
    Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation);

    /// <summary>Of <see cref="OfAsync"/> the feed polled at that address or first followed under it, or null.</summary>
    Task<Feed?> FindAsync(WorkspaceId reader, Uri url, CancellationToken cancellation);

    /// <summary>Claims feeds that are due and nobody else's, the longest due first.</summary>
    /// <param name="now">What "due" is measured by.</param>
    /// <param name="max">At most so many.</param>
    /// <param name="lease">How long they are claimed; a worker that died gives them back by it.</param>
    /// <param name="cancellation">Leaves everything unclaimed.</param>
    Task<IReadOnlyList<FeedClaim>> ClaimDueAsync(Instant now, int max, Duration lease, CancellationToken cancellation);

    /// <summary>Gives back what a worker had claimed that died; only where no other worker can be at it.</summary>
    Task ReleaseAsync(CancellationToken cancellation);

    /// <summary>Which of <paramref name="keys"/> need not be read again. For a private feed only its own articles are known, and those that were taken down.</summary>
    Task<KnownItems> KnownAsync(FeedId id, IReadOnlyCollection<ArticleKey> keys, CancellationToken cancellation);

    /// <summary>
    /// Ends a claim with what came of it: the feed's new state and the items that stood in it, together or not at all.
    /// Labels stay as they are; an address that another feed has is not taken over.
    /// </summary>
    /// <returns>False, and nothing is stored, when the claim had run out and the feed is somebody else's, or it is no longer followed.</returns>
    Task<bool> RecordAsync(FeedClaim claim, Feed feed, IReadOnlyList<SeenItem> items, CancellationToken cancellation);

    /// <summary>
    /// Forgets the keys of items that are not among those that stand in the feed and whose articles came in before <paramref name="before"/>.
    /// The articles keep their own keys for good, so that an item which comes back is found and not repeated.
    /// </summary>
    Task ForgetAsync(FeedId id, IReadOnlyCollection<ArticleKey> standing, Instant before, CancellationToken cancellation);

    /// <summary>The feeds that any of the articles stood in, by number.</summary>
    Task<IReadOnlyList<FeedId>> FeedsOfAsync(IReadOnlyCollection<ArticleId> articles, CancellationToken cancellation);
}
