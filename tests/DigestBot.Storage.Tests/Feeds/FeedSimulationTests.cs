using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Storage.Tests.Sqlite;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Feeds;

/// <summary>The simulated days without a network between; with one they pass in the tests of the host.</summary>
public sealed class FeedSimulationTests : IDisposable
{
    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Ten_days_of_two_hundred_feeds_miss_no_item_and_bring_none_twice()
    {
        var days = new SimulatedDays(17, host => new Uri($"https://h{host}.example/"));
        await file.OpenAsync();
        await days.FollowAsync(file.Services.GetRequiredService<IFeedStore>(), Cancellation);

        while (await LiveAsync(days))
        {
        }

        var outcome = await days.OutcomeAsync(file.Services.GetRequiredService<IArticleStore>(), Cancellation);
        var web = days.Web;
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{outcome.Articles} articles, {web.Requests} requests, {web.PageRequests} of them for pages, {web.NotModified} of {web.Unchanged} unchanged by 304, {days.Restarts} restarts");
        Assert.Empty(outcome.Twice);
        Assert.Empty(outcome.Missed);
        Assert.InRange(days.Restarts, 20, 200);
        Assert.True(web.PageRequests > 100, $"only {web.PageRequests} pages were asked for");
        Assert.True(web.NotModified >= web.Unchanged * 0.9, $"{web.NotModified} answers of {web.Unchanged} unchanged feeds were 304");
        Assert.True(web.Unchanged > 1000, $"only {web.Unchanged} checks found nothing new");
    }

    private async Task<bool> LiveAsync(SimulatedDays days)
    {
        ServiceProvider? process = null;
        try
        {
            return await days.LiveAsync(
                dying => (process = new ServiceCollection()
                    .AddStorage(file.FilePath)
                    .AddFeeds()
                    .AddSingleton(dying(days.Web))
                    .AddSingleton<TimeProvider>(days.Time)
                    .AddSingleton<IClock>(days.Time)
                    .AddSingleton<ILogger<FeedPoller>>(NullLogger<FeedPoller>.Instance)
                    .BuildServiceProvider()).GetRequiredService<FeedPoller>(),
                Cancellation);
        }
        finally
        {
            await process!.DisposeAsync();
        }
    }
}
