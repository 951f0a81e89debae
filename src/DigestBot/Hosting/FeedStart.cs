using DigestBot.Feeds;
using DigestBot.Feeds.Opml;
using DigestBot.Host.Sources;
using DigestBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Host.Hosting;

/// <summary>Follows the feeds of the settings when none is followed yet, and says what is.</summary>
internal sealed class FeedStart(IFeedStore feeds, IOptions<FeedsOptions> options, IOptions<StorageOptions> storage, ContentRoot root, IClock clock)
{
    /// <returns>One line for the start screen.</returns>
    public async Task<string> FollowAsync(CancellationToken cancellation)
    {
        if (!options.Value.Poll)
        {
            return "It leaves the web alone: Feeds:Poll is false.";
        }

        if (!StorageServices.IsServer(storage.Value.Path))
        {
            // whoever polled from this file is gone, and may have been killed at it
            await feeds.ReleaseAsync(cancellation);
        }

        var count = (await feeds.OfAsync(WorkspaceId.Local, cancellation)).Count;
        return count > 0 ? Following(count)
            : string.IsNullOrWhiteSpace(options.Value.File) ? "It follows no feeds yet: /track ADDRESS follows one."
            : await FollowListAsync(options.Value.File, cancellation);
    }

    private async Task<string> FollowListAsync(string file, CancellationToken cancellation)
    {
        switch (await FeedListFile.ReadAsync(root.PathOf(file), file, cancellation))
        {
            case OpmlResult.Read list:
                await feeds.FollowAsync(WorkspaceId.Local, list.Feeds, clock.GetCurrentInstant(), cancellation);
                return Following(list.Feeds.Count);
            case OpmlResult.Refused refused:
                return $"It follows no feeds: {refused.Reason} (Feeds:File).";
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Following(int count) =>
        $"It follows {count} {(count == 1 ? "feed" : "feeds")} on the web: /sources shows them, --Feeds:Poll=false leaves the web alone.";
}
