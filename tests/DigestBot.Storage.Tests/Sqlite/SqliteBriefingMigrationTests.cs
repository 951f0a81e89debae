using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage.Sqlite;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteBriefingMigrationTests : IDisposable
{
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Briefings_that_wait_and_their_times_outlive_the_move_of_digests_to_a_table_of_their_own()
    {
        await file.OpenAsync();
        var (subscriptions, outbox) = (file.Services.GetRequiredService<ISubscriptionStore>(), file.Services.GetRequiredService<IOutbox>());
        var wanted = new NewSubscription(News, "harbour", new DigestSchedule(new LocalTime(13, 30), DateTimeZone.Utc), DigestLength.Full, CultureInfo.InvariantCulture, "mira");
        var due = (await subscriptions.SubscribeAsync(wanted, ArticleBuilder.Noon, Cancellation)).Now;
        var run = new ComposedRun(due, Occasion.Of(due.Next), new Briefing(Deliveries.OutboxCompliance.Digest, Ledger.Empty), due.Schedule.NextAfter(due.Next.At));
        var id = await outbox.EnqueueAsync(run, due.Next.At, Cancellation);

        await using (var db = new SqliteDigestDb(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite($"Data Source={file.FilePath}").Options))
        {
            await db.GetService<IMigrator>().MigrateAsync("DaysOfTheWeek", Cancellation);
        }

        SqliteConnection.ClearAllPools();
        Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

        var delivery = Assert.Single(await outbox.OfChannelAsync(News, 10, Cancellation));
        Assert.Equal((id, "The harbour"), (delivery.Id, delivery.Digest.TopicTitle));
        var kept = Assert.Single(await subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Equal((wanted.Schedule, run.Next), (kept.Schedule, kept.Next));
    }
}
