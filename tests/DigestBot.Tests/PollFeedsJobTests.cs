using DigestBot.Articles;
using DigestBot.Feeds;
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
    public async Task A_database_that_cannot_be_used_is_one_sentence_in_the_log()
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
        var log = new LinesLog();

        await new PollFeedsJob(poller, stores.GetRequiredService<StorageInitializer>(), Options.Create(new FeedsOptions()), log)
            .Execute(null!, TestContext.Current.CancellationToken);

        Assert.Equal(
            $"Feeds cannot be polled now, which is tried again in a minute: {bot.PathOf("bot.db")} is not a SQLite database: name another file, or move this one away.",
            Assert.Single(log.Lines));
    }

    private sealed class LinesLog : ILogger<PollFeedsJob>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
