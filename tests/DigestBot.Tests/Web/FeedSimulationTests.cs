using System.Net;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
using DigestBot.Storage;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace DigestBot.Tests.Web;

/// <summary>The simulated days over sockets: the program's own HTTP pipeline, robots rules, pace and store against a server on the loopback.</summary>
public sealed class FeedSimulationTests : IDisposable
{
    private readonly Bot bot = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Ten_days_of_two_hundred_feeds_miss_no_item_bring_none_twice_and_hurry_no_host()
    {
        const int seed = 310;
        SimulatedDays? days = null;
        await using var site = await TestSite.StartAsync(context => SimulatedAnswer.WriteAsync(days!.Web, context));
        days = new SimulatedDays(seed, host => HostOf(site, host));
        await using var stores = Stores();
        await stores.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation);
        await days.FollowAsync(stores.GetRequiredService<IFeedStore>(), Cancellation);

        while (await LiveAsync(site, days))
        {
        }

        var outcome = await days.OutcomeAsync(stores.GetRequiredService<IArticleStore>(), Cancellation);
        var web = days.Web;
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{outcome.Articles} articles, {web.Requests} requests, {web.PageRequests} of them for pages, {web.NotModified} of {web.Unchanged} unchanged by 304, "
            + $"{days.Restarts} restarts, {web.ShortestGap} between two requests to one host");
        Assert.Empty(outcome.Twice);
        Assert.Empty(outcome.Missed);
        Assert.InRange(days.Restarts, 20, 200);
        Assert.True(web.ShortestGap >= Duration.FromTimeSpan(HostPace.Gap), $"two requests to one host were {web.ShortestGap} apart");
        Assert.True(web.PageRequests > 100, $"only {web.PageRequests} pages were asked for");
        Assert.True(web.NotModified >= web.Unchanged * 0.9, $"{web.NotModified} answers of {web.Unchanged} unchanged feeds were 304");
        Assert.True(web.Unchanged > 1000, $"only {web.Unchanged} checks found nothing new");
    }

    private static Uri HostOf(TestSite site, int number)
    {
        var host = $"h{number}.example";
        site.Names[host] = [IPAddress.Loopback];
        return new Uri($"http://{host}:{site.Root.Port}/");
    }

    private async Task<bool> LiveAsync(TestSite site, SimulatedDays days)
    {
        using var http = site.NewPipeline(new HostPace(days.Time));
        await using var stores = Stores();
        return await days.LiveAsync(
            dying => new FeedPoller(
                stores.GetRequiredService<IFeedStore>(),
                new ArticleIngestor(stores.GetRequiredService<IArticleStore>(), days.Time),
                dying(new WebFetcher(http, new RobotsRules(http, days.Time))),
                days.Time,
                NullLogger<FeedPoller>.Instance),
            Cancellation);
    }

    private ServiceProvider Stores() => new ServiceCollection().AddStorage(bot.PathOf("bot.db")).BuildServiceProvider();
}
