using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

/// <summary>One feed that is followed, on a web that says what the test wants.</summary>
internal sealed class FollowedFeed
{
    public const string Address = "https://ledger.example/feed.xml";

    private readonly FeedPoller poller;
    private string address = Address;

    public FollowedFeed()
    {
        Store = new FakeFeedStore(Articles);
        poller = new FeedPoller(Store, new ArticleIngestor(Articles, Time), Web, Time, new LinesLog(Log));
    }

    public static Instant Start => ArticleBuilder.Noon;

    public SimulatedTime Time { get; } = new(Start);

    public FakeArticleStore Articles { get; } = new();

    public FakeFeedStore Store { get; }

    public FakeWebFetcher Web { get; } = new();

    /// <summary>What the poller had to tell whoever runs it.</summary>
    public List<string> Log { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task FollowAsync(params string[] urls) =>
        Store.FollowAsync(WorkspaceId.Local, [.. urls.DefaultIfEmpty(Address).Select(url => new NewFeed(new Uri(url), null, []))], Time.GetCurrentInstant(), Cancellation);

    public FollowedFeed At(string url)
    {
        address = url;
        return this;
    }

    /// <summary>What the feed answers from now on.</summary>
    public FollowedFeed Says(FetchResult result)
    {
        Web.Answer(address, result);
        return this;
    }

    public FollowedFeed Says(string items, FetchHeaders? headers = null) =>
        Says(new FetchResult.Fetched(Documents.Of(address, $"<rss><channel><title>Ledger</title>{items}</channel></rss>") with { Url = new Uri(address) })
        {
            Headers = headers ?? FetchHeaders.None,
        });

    public FollowedFeed Fails(FetchFailure failure, Duration? retryAfter = null) =>
        Says(new FetchResult.Failed($"{address} {failure.Reason}") { Failure = failure, Headers = new FetchHeaders { RetryAfter = retryAfter } });

    /// <summary>A whole article, so that its page is not asked for.</summary>
    public static string Item(string title, string? guid = null, string? link = null, string? published = null) =>
        $"<item><title>{title}</title>{(guid is null ? "" : $"<guid isPermaLink='false'>{guid}</guid>")}{(link is null ? "" : $"<link>{link}</link>")}"
        + $"{(published is null ? "" : $"<pubDate>{published}</pubDate>")}<description>{Words(title)}</description></item>";

    public static string Words(string title) =>
        string.Concat(Enumerable.Repeat($"The council said of {title} that the gate on the pier stays shut for the night. ", 20)) + title + ".";

    public Task<PollReport> PollAsync(int parallelism = 1) => poller.PollDueAsync(max: 20, parallelism, Cancellation);

    /// <summary>Waits for the next check and makes it.</summary>
    public async Task<PollReport> PollNextAsync()
    {
        Time.MoveTo((await FeedAsync()).NextCheck);
        return await PollAsync();
    }

    public async Task<Feed> FeedAsync() => (await Store.OfAsync(WorkspaceId.Local, Cancellation))[0];

    public async Task<Duration> WaitAsync() => (await FeedAsync()).NextCheck - Time.GetCurrentInstant();

    public async Task<IReadOnlyList<Article>> ArticlesAsync() =>
        [.. (await Articles.OfDaysAsync(WorkspaceId.Local, new LocalDate(2030, 1, 1), new LocalDate(2032, 1, 1), Cancellation)).OrderBy(article => article.Id.Value)];

    public async Task<IEnumerable<string>> TitlesAsync() => (await ArticlesAsync()).Select(article => article.Title);

    private sealed class LinesLog(List<string> lines) : ILogger<FeedPoller>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception));
            }
        }
    }
}
