using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage.Moving;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Health;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

/// <summary>A bot that was backed up, went on, and was restored.</summary>
public sealed class SqliteRestoredBriefingsTests : IDisposable
{
    private static readonly Instant Noon = ArticleBuilder.Noon;
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly SqliteFile file = new();
    private readonly FakeClock clock = new(Noon);
    private readonly FakeMessenger messenger = new() { Pages = 3 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(Path.GetDirectoryName(file.FilePath)!, "backup.db");

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_what_was_on_its_way_only_what_does_not_stand_in_the_channel_is_sent(int arrivedSince)
    {
        await BackUpWithDeliveryAsync();
        messenger.OnSend = (page, deliver, _) => Task.FromResult(page.Number < arrivedSince ? deliver() : new DeliveryResult.Retry(null, "Busy."));
        await InBotAsync(DispatchAsync);
        messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        clock.AdvanceHours(2);

        Assert.Equal(new RestoredMarks(1, 1), (await RestoreAsync(catchesUp: false)).Marked);
        await InBotAsync(DispatchAsync);

        Assert.Equal([0, 1, 2], messenger.Messages.Select(page => page.Number));
        await InBotAsync(async services =>
            Assert.IsType<DeliveryState.Delivered>(Assert.Single(await services.GetRequiredService<IOutbox>().OfChannelAsync(News, 10, Cancellation)).State));
    }

    [Fact]
    public async Task Runs_that_have_passed_count_as_dealt_with_and_news_are_what_is_dated_from_now_on()
    {
        await BackUpWithDeliveryAsync();
        clock.AdvanceDays(2);

        await RestoreAsync(catchesUp: false);

        var now = clock.GetCurrentInstant();
        var restored = await SubscriptionAsync();
        Assert.Equal((now, null), (restored.CoveredUntil, restored.Ledger));
        Assert.Equal(Noon + Duration.FromDays(2) + Duration.FromHours(1), restored.Next.At);
    }

    [Fact]
    public async Task A_bot_that_has_not_run_since_makes_up_for_what_it_missed()
    {
        await BackUpWithDeliveryAsync();
        var before = await SubscriptionAsync();
        clock.AdvanceDays(2);

        Assert.Null((await RestoreAsync(catchesUp: true)).Marked);

        Assert.Equivalent(before, await SubscriptionAsync());
        await InBotAsync(DispatchAsync);
        Assert.Equal((3, 0), (messenger.Messages.Count, messenger.ReadBacks));
    }

    private async Task BackUpWithDeliveryAsync() => await InBotAsync(async services =>
    {
        var due = (await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
            new NewSubscription(News, "harbour", new DigestSchedule(new LocalTime(13, 0), DateTimeZone.Utc), DigestLength.Full, CultureInfo.GetCultureInfo("en-GB"), "mira"),
            Noon - Duration.FromDays(1), Cancellation)).Now;
        await services.GetRequiredService<IOutbox>().EnqueueAsync(
            new ComposedRun(due, Occasion.Of(due.Next), new Briefing(Deliveries.OutboxCompliance.Digest, Ledger.Empty), due.Schedule.NextAfter(due.Next.At)), Noon, Cancellation);
        Assert.IsType<CopyResult.BackedUp>(await services.GetRequiredService<DatabaseCopying>().BackUpAsync(Backup, false, Cancellation));
    });

    private async Task<CopyResult.Restored> RestoreAsync(bool catchesUp)
    {
        using var services = new ServiceCollection().AddStorage(file.FilePath).BuildServiceProvider();
        return Assert.IsType<CopyResult.Restored>(
            await services.GetRequiredService<DatabaseCopying>().RestoreAsync(Backup, catchesUp, clock.GetCurrentInstant(), Cancellation));
    }

    private async Task<Subscription> SubscriptionAsync()
    {
        Subscription? found = null;
        await InBotAsync(async services => found = Assert.Single(await services.GetRequiredService<ISubscriptionStore>().OfChannelAsync(News, Cancellation)));
        return found!;
    }

    private Task DispatchAsync(IServiceProvider services) => new DeliveryDispatcher(
        services.GetRequiredService<IOutbox>(), services.GetRequiredService<ISubscriptionStore>(), [messenger], WorkingHealth.Platforms(clock), WorkingHealth.Clock, clock, TimeProvider.System,
        NullLogger<DeliveryDispatcher>.Instance).DispatchDueAsync(1, Cancellation);

    /// <summary>Starts the bot on the file, and stops it again.</summary>
    private async Task InBotAsync(Func<IServiceProvider, Task> act)
    {
        using (var services = new ServiceCollection().AddStorage(file.FilePath).BuildServiceProvider())
        {
            Assert.IsType<StorageOpening.Ready>(await services.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation));
            await act(services);
        }

        SqliteConnection.ClearAllPools();
    }
}
