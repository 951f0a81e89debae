using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Storage;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Tests;

public sealed class PollFeedsJobTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_database_that_cannot_be_used_is_one_sentence_in_the_log_however_often_it_is_tried()
    {
        bot.Write("bot.db", "This is no database, however long one looks at it.");
        await using var stores = new ServiceCollection().AddStorage(bot.PathOf("bot.db")).BuildServiceProvider();
        var time = new SimulatedTime(Instant.FromUtc(2031, 3, 12, 9, 0));
        var poller = new FeedPoller(
            stores.GetRequiredService<IFeedStore>(),
            new ArticleIngestor(stores.GetRequiredService<IArticleStore>(), time),
            new FakeWebFetcher(),
            time,
            NullLogger<FeedPoller>.Instance);
        using var log = new CapturedLog();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var job = new PollFeedsJob(
            poller, new StorageHealth(stores.GetRequiredService<IStorageProbe>(), time, logs.CreateLogger<StorageHealth>()), Options.Create(new FeedsOptions()));

        for (var minute = 0; minute < 3; minute++)
        {
            await job.Execute(null!, TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            $"Error: The database fails: {bot.PathOf("bot.db")} is not a SQLite database: name another file, or move this one away. "
            + "Until it works again nothing is polled, composed or sent; nothing is lost, and all of it goes on by itself",
            Assert.Single(log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).TrimEnd());
    }
}
