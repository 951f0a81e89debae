using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>Ten days on a web of two hundred feeds, with the program that polls them killed and started again at random moments.</summary>
/// <param name="seed">Of the news and of the deaths.</param>
/// <param name="site">The front page of a host, by its number.</param>
public sealed class SimulatedDays(int seed, Func<int, Uri> site)
{
    private static readonly Instant Start = ArticleBuilder.Noon;
    private static readonly Duration Length = Duration.FromDays(10);

    /// <summary>A slow feed is asked once a day.</summary>
    private static readonly Duration Grace = Duration.FromHours(26);

    private static readonly Duration FirstRound = Duration.FromHours(6);

    private readonly Random random = new(seed);
    private SimulatedWeb? web;

    public SimulatedTime Time { get; } = new(Start);

    public IReadOnlyList<SimulatedFeed> Feeds { get; } = new SimulatedNews(seed, Start, Length, site).Feeds(200);

    public SimulatedWeb Web => web ??= new SimulatedWeb(Feeds, Time);

    public int Restarts { get; private set; }

    public Task FollowAsync(IFeedStore store, CancellationToken cancellation) =>
        store.FollowAsync(WorkspaceId.Local, [.. Feeds.Select(feed => new NewFeed(feed.Url, null, []))], Start, cancellation);

    /// <summary>One life: until it is killed or the days are over.</summary>
    /// <param name="poller">The program, started anew. Half of its deaths come before an answer, the others between an answer and storing it.</param>
    /// <param name="cancellation">Ends the test, not the life.</param>
    /// <returns>Whether there is time left for another one.</returns>
    public async Task<bool> LiveAsync(Func<Func<IWebFetcher, IWebFetcher>, FeedPoller> poller, CancellationToken cancellation)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var requestsLeft = random.Next(20, 300);
        var diesBefore = random.Next(2) == 0;
        Web.OnRequest = _ =>
        {
            if (--requestsLeft == 0)
            {
                life.Cancel();
            }
        };
        var running = poller(way => diesBefore ? way : new Unhurried(way));
        try
        {
            while (Time.GetCurrentInstant() < Start + Length)
            {
                var report = await running.PollDueAsync(max: 50, parallelism: 1, life.Token);
                Time.Advance(Duration.FromMinutes(report.Checked == 0 ? 5 : 1));
            }

            return false;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Restarts++;
            Time.Advance(Duration.FromMinutes(random.Next(1, 30)));
            return true;
        }
    }

    public async Task<SimulatedOutcome> OutcomeAsync(IArticleStore store, CancellationToken cancellation)
    {
        var day = Start.InUtc().Date;
        var titles = (await store.OfDaysAsync(WorkspaceId.Local, day.PlusDays(-60), day.PlusDays(60), cancellation)).Select(article => article.Title).ToList();
        return new SimulatedOutcome(
            titles.Count,
            [.. Due().Except(titles)],
            [.. titles.CountBy(title => title).Where(count => count.Value > 1).Select(count => $"{count.Key} × {count.Value}")]);
    }

    /// <summary>All that was published in the days, and what stood in the feeds before and long enough for the first round to see it.</summary>
    private IEnumerable<string> Due() => Feeds
        .SelectMany(feed => feed.Shown(Start + FirstRound).Concat(feed.Items.Where(item => item.At > Start && item.At < Start + Length - Grace)))
        .Select(item => item.Title);

    /// <summary>Finishes an answer it has begun, whatever happens meanwhile.</summary>
    private sealed class Unhurried(IWebFetcher way) : IWebFetcher
    {
        public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation) => way.FetchAsync(request, CancellationToken.None);
    }
}
