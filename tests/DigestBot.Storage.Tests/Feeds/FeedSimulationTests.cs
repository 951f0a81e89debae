using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Storage.Tests.Sqlite;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Feeds;

/// <summary>Ten days on a web of two hundred feeds, with the poller killed again and again.</summary>
public sealed class FeedSimulationTests : IDisposable
{
    private static readonly Instant Start = ArticleBuilder.Noon;
    private static readonly Duration Length = Duration.FromDays(10);

    /// <summary>A slow feed is asked once a day.</summary>
    private static readonly Duration Grace = Duration.FromHours(26);

    private static readonly Duration FirstRound = Duration.FromHours(6);

    private readonly SqliteFile file = new();
    private readonly SimulatedTime time = new(Start);
    private readonly Random random = new(20310310);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Ten_days_of_two_hundred_feeds_miss_no_item_and_bring_none_twice()
    {
        var feeds = new SimulatedNews(17, Start, Length).Feeds(200);
        var web = new SimulatedWeb(feeds, time)
        {
            Page = url => url.Host.EndsWith("3.example", StringComparison.Ordinal)
                ? new FetchResult.Fetched(Documents.Of("page", ""))
                : new FetchResult.Failed($"{url} is closed") { Failure = new FetchFailure.RobotsDisallow() },
        };
        await file.OpenAsync();
        await file.Services.GetRequiredService<IFeedStore>()
            .FollowAsync([.. feeds.Select(feed => new NewFeed(feed.Url, null, []))], Start, Cancellation);

        var restarts = 0;
        while (time.GetCurrentInstant() < Start + Length)
        {
            restarts += await RunUntilKilledAsync(web) ? 1 : 0;
        }

        var articles = await file.Services.GetRequiredService<IArticleStore>()
            .OfDaysAsync(new LocalDate(2031, 1, 1), new LocalDate(2031, 4, 1), Cancellation);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{articles.Count} articles, {web.Requests} requests, {web.PageRequests} of them for pages, {web.NotModified} of {web.Unchanged} unchanged by 304, {restarts} restarts");
        Assert.Empty(Twice(articles));
        Assert.Empty(Missed(feeds, articles));
        Assert.InRange(restarts, 20, 200);
        Assert.True(web.ShortestGap >= Duration.FromSeconds(1), $"two requests to one host were {web.ShortestGap} apart");
        Assert.True(web.PageRequests > 100, $"only {web.PageRequests} pages were asked for");
        Assert.True(web.NotModified >= web.Unchanged * 0.9, $"{web.NotModified} answers of {web.Unchanged} unchanged feeds were 304");
        Assert.True(web.Unchanged > 1000, $"only {web.Unchanged} checks found nothing new");
    }

    /// <returns>Whether it was killed; false when the ten days are over.</returns>
    private async Task<bool> RunUntilKilledAsync(SimulatedWeb web)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var requestsLeft = random.Next(20, 300);
        // half of the deaths come before an answer, the others between an answer and storing it
        var diesBefore = random.Next(2) == 0;
        web.OnRequest = _ =>
        {
            if (--requestsLeft == 0)
            {
                life.Cancel();
            }
        };
        await using var process = Process(web, diesBefore);
        var poller = process.GetRequiredService<FeedPoller>();
        try
        {
            while (time.GetCurrentInstant() < Start + Length)
            {
                var report = await poller.PollDueAsync(max: 50, parallelism: 1, life.Token);
                time.Advance(Duration.FromMinutes(report.Checked == 0 ? 5 : 1));
            }

            return false;
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            time.Advance(Duration.FromMinutes(random.Next(1, 30)));
            return true;
        }
    }

    private ServiceProvider Process(IWebFetcher web, bool diesBefore) => new ServiceCollection()
        .AddStorage(file.FilePath)
        .AddFeeds()
        .AddSingleton<IWebFetcher>(diesBefore ? web : new Unhurried(web))
        .AddSingleton<TimeProvider>(time)
        .AddSingleton<IClock>(time)
        .AddSingleton<ILogger<FeedPoller>>(NullLogger<FeedPoller>.Instance)
        .BuildServiceProvider();

    private static List<string> Twice(IReadOnlyList<Article> articles) =>
        [.. articles.GroupBy(article => article.Title).Where(group => group.Count() > 1).Select(group => $"{group.Key} × {group.Count()}")];

    /// <summary>All that was published in the ten days, and what stood in the feeds before and long enough for the first round to see it.</summary>
    private static List<string> Missed(IReadOnlyList<SimulatedFeed> feeds, IReadOnlyList<Article> articles) =>
    [
        .. feeds.SelectMany(feed => feed.Shown(Start + FirstRound).Concat(feed.Items.Where(item => item.At > Start && item.At < Start + Length - Grace)))
            .Select(item => item.Title).Except(articles.Select(article => article.Title)),
    ];

    /// <summary>Finishes an answer it has begun, whatever happens meanwhile.</summary>
    private sealed class Unhurried(IWebFetcher web) : IWebFetcher
    {
        public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation) => web.FetchAsync(request, CancellationToken.None);
    }
}
