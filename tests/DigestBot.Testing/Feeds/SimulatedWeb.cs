using System.Globalization;
using System.Net;
using System.Text;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>A web of simulated feeds and the pages of their items, which keeps a record of what it was asked. One request at a time.</summary>
public sealed class SimulatedWeb(IReadOnlyList<SimulatedFeed> feeds, IClock clock) : IWebFetcher
{
    private readonly Dictionary<Uri, SimulatedFeed> byUrl = feeds.SelectMany(feed => new[] { (feed.Url, feed), (feed.NewUrl, feed) }).ToDictionary();

    private readonly Dictionary<Uri, SimulatedItem> pages =
        feeds.SelectMany(feed => feed.Items).Where(item => item.Link is not null).DistinctBy(item => item.Link).ToDictionary(item => item.Link!);

    private readonly Dictionary<int, int> lastVersion = [];
    private readonly Dictionary<string, Instant> lastRequest = [];
    private int writings;

    /// <summary>Called before every answer; may stop the world.</summary>
    public Action<FetchRequest> OnRequest { get; set; } = _ => { };

    public int Requests { get; private set; }

    public int PageRequests { get; private set; }

    /// <summary>Feeds asked again that had nothing new since they last gave a document, and could have said so.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Those of them that were answered by 304.</summary>
    public int NotModified { get; private set; }

    /// <summary>The shortest time between two requests to one host.</summary>
    public Duration ShortestGap { get; private set; } = Duration.MaxValue;

    /// <summary>The sites that let robots read their pages.</summary>
    public static bool IsOpen(Uri site) => site.Host.EndsWith("3.example", StringComparison.Ordinal);

    /// <summary>Where the feed at that address has gone for good, or null.</summary>
    public Uri? MoveOf(Uri url) =>
        byUrl.TryGetValue(url, out var feed) && url == feed.Url && feed.HasMoved(clock.GetCurrentInstant()) ? feed.NewUrl : null;

    public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        OnRequest(request);
        cancellation.ThrowIfCancellationRequested();
        Note(request.Url);
        return Task.FromResult(byUrl.TryGetValue(request.Url, out var feed) ? AnswerOf(feed, request) : PageOf(request.Url));
    }

    /// <summary>Counts a request that is answered elsewhere: for a site's rules, or an address that has moved.</summary>
    public void Note(Uri url)
    {
        Requests++;
        var now = clock.GetCurrentInstant();
        if (lastRequest.TryGetValue(url.Host, out var last))
        {
            ShortestGap = Duration.Min(ShortestGap, now - last);
        }

        lastRequest[url.Host] = now;
    }

    private FetchResult AnswerOf(SimulatedFeed feed, FetchRequest request)
    {
        var now = clock.GetCurrentInstant();
        if (feed.Outages.FirstOrDefault(outage => outage.Time.Contains(now)) is { } outage)
        {
            return new FetchResult.Failed($"{request.Url} {outage.Failure.Reason}")
            {
                Failure = outage.Failure,
                Headers = new FetchHeaders { RetryAfter = outage.RetryAfter },
            };
        }

        var hasMoved = feed.HasMoved(now);
        if (request.Url == feed.NewUrl && !hasMoved)
        {
            return new FetchResult.Failed($"{request.Url} is not there yet") { Failure = new FetchFailure.Answered(404) };
        }

        var version = feed.Version(now);
        var headers = new FetchHeaders
        {
            ETag = feed.HasETag ? $"\"{feed.Number}-{version}\"" : null,
            LastModified = feed.HasLastModified ? string.Create(CultureInfo.InvariantCulture, $"version {version}") : null,
            MaxAge = feed.MaxAge,
            MovedTo = hasMoved && request.Url == feed.Url ? feed.NewUrl : null,
        };
        var isSame = (headers.ETag is not null && headers.ETag == request.ETag)
            || (headers.LastModified is not null && headers.LastModified == request.LastModified);
        Count(feed, version, isSame);
        return isSame ? new FetchResult.NotModified { Headers = headers } : Document(hasMoved ? feed.NewUrl : feed.Url, feed, now, headers);
    }

    private FetchResult.Fetched Document(Uri url, SimulatedFeed feed, Instant now, FetchHeaders headers) =>
        new(DocumentOf(url, SimulatedFeedText.Write(feed, now, ++writings), feed.Format == SimulatedFormat.Json ? "application/feed+json" : "application/xml"))
        {
            Headers = headers,
        };

    private FetchResult PageOf(Uri url)
    {
        PageRequests++;
        return !IsOpen(url) ? new FetchResult.Failed($"{url} is closed") { Failure = new FetchFailure.RobotsDisallow() }
            : pages.TryGetValue(url, out var item) ? new FetchResult.Fetched(DocumentOf(url, PageText(item), "text/html"))
            : throw new InvalidOperationException($"The simulated web has no page {url}.");
    }

    private static string PageText(SimulatedItem item) =>
        $"<!doctype html><title>{item.Title}</title><article><h1>{item.Title}</h1>"
        + string.Concat(Enumerable.Repeat($"<p>{WebUtility.HtmlEncode(item.Text)} The whole notice hangs at the town hall, as it always does.</p>", 4)) + "</article>";

    private static SourceDocument DocumentOf(Uri url, string text, string mediaType) =>
        new(url.AbsoluteUri, Encoding.UTF8.GetBytes(text)) { Url = url, MediaType = mediaType, Charset = "utf-8" };

    private void Count(SimulatedFeed feed, int version, bool isSame)
    {
        if (feed.HasETag || feed.HasLastModified)
        {
            Unchanged += lastVersion.GetValueOrDefault(feed.Number, -1) == version ? 1 : 0;
            NotModified += isSame ? 1 : 0;
        }

        lastVersion[feed.Number] = version;
    }
}
