using DigestBot.Articles;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Feeds.Polling;

/// <summary>Takes what is new in a feed into the store. What stood in it before costs one query and is not read.</summary>
internal sealed class ItemTaking(IFeedStore feeds, ArticleIngestor articles, ItemReader reader)
{
    /// <summary>A feed may bring a hundred teasers when it is first followed; their host is not asked for all in a row.</summary>
    private const int MaxPages = 30;

    /// <summary>Read and then stored together; if the program dies between, so many are read again.</summary>
    private const int ItemsAtOnce = 30;

    /// <summary>Feeds that keep their whole history show thousands; the newest are news.</summary>
    private const int MaxItems = 1000;

    /// <summary>Items come back after corrections and holidays; after a year none has been seen to.</summary>
    private static readonly Duration Memory = Duration.FromDays(365);

    public async Task<TakenItems> TakeAsync(Feed feed, SourceDocument document, FeedContent content, Instant now, CancellationToken cancellation)
    {
        var items = ItemKeys.Of(feed.GuidScope, Newest(content.Items));
        var keys = items.SelectMany(item => item.All).Distinct().ToList();
        if (feed.LastCheck?.InUtc().Date != now.InUtc().Date)
        {
            await feeds.ForgetAsync(feed.Id, keys, now - Memory, cancellation);
        }

        var known = await feeds.KnownAsync(feed.Id, keys, cancellation);
        var identity = IdentityCheck.Of(feed.Identity, items, known.InFeed);
        var standings = items.DistinctBy(item => item.Identifying(identity))
            .Select(item => ItemStanding.Of(item, identity, SpareKey(feed, item), known)).ToList();

        var (seen, added, updated) = (new List<SeenItem>(), 0, 0);
        var unread = standings.Where(standing => standing.IsToBeRead).Select(standing => standing.Keys).ToList();
        unread.Reverse(); // feeds begin with their newest item; articles are numbered as they were published
        foreach (var some in unread.Index().Chunk(ItemsAtOnce))
        {
            var readings = new List<ItemReading>(some.Length);
            foreach (var (index, item) in some)
            {
                var name = item.Item.Link?.AbsoluteUri ?? document.Name;
                readings.Add(await reader.ReadAsync(name, content, item.Item, mayFetch: index < MaxPages, cancellation));
            }

            var articlesOfSome = readings.Zip(some, (reading, entry) => WithKeys(feed, reading.Article, entry.Item, identity)).ToList();
            var results = await articles.IngestAsync(document, articlesOfSome, feed.Id, cancellation);
            added += results.Count(result => result is IngestResult.Added);
            updated += results.Count(result => result is IngestResult.Updated);
            seen.AddRange(some.Select((entry, place) => ToRemember(results[place], readings[place].IsFinal, entry.Item, identity)).OfType<SeenItem>());
        }

        seen.AddRange(standings.Where(standing => !standing.IsToBeRead && standing.IsToBeRemembered)
            .Select(standing => new SeenItem(standing.Stored, standing.Keys.Lasting(identity))));
        return new TakenItems(identity, seen, added, updated, standings.Count(standing => standing.IsNew));
    }

    private static IReadOnlyList<FeedItem> Newest(IReadOnlyList<FeedItem> items) => items.Count <= MaxItems
        ? items
        : [.. items.OrderByDescending(item => item.Published?.Date ?? DateOnly.MinValue).Take(MaxItems)];

    /// <summary>
    /// Until a check has been recorded, nothing shows whether the guids stay. The words stand in for them where there is no address either,
    /// so that the articles of a check that was cut off are found again.
    /// </summary>
    private static ArticleKey? SpareKey(Feed feed, ItemKeys item) => feed.LastSuccess is null && item.Address is null ? item.Text : null;

    private static ReadArticle WithKeys(Feed feed, ReadArticle article, ItemKeys item, ItemIdentity identity)
    {
        var key = item.Identifying(identity);
        return article is not ReadArticle.Readable readable ? article : readable with
        {
            FeedKey = key == item.Address ? null : key,
            SpareKey = SpareKey(feed, item),
            IsUrlItsOwn = item.Address is not null && identity != ItemIdentity.Text,
        };
    }

    /// <summary>
    /// An item that may still become whole is remembered without its words, so that it is read again; one without any not at all.
    /// </summary>
    private static SeenItem? ToRemember(IngestResult result, bool isFinal, ItemKeys item, ItemIdentity identity)
    {
        ArticleId? id = result switch
        {
            IngestResult.Added(_, _, var added) => added,
            IngestResult.Updated(_, _, var updated) => updated,
            IngestResult.Unchanged(_, _, var unchanged) => unchanged,
            _ => null,
        };
        return isFinal ? new SeenItem(id, item.Lasting(identity))
            : result is IngestResult.Refused || identity == ItemIdentity.Text ? null
            : new SeenItem(id, [.. item.Lasting(identity).Where(key => key != item.Text)]);
    }
}
