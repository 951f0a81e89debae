using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Storage.Sqlite;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteFeedMigrationTests : IDisposable
{
    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Feeds_and_what_stood_in_them_outlive_a_column_that_goes()
    {
        await file.OpenAsync();
        var feeds = file.Services.GetRequiredService<IFeedStore>();
        var saved = Assert.IsType<SaveResult.Added>(
            await file.Services.GetRequiredService<IArticleStore>().SaveAsync(new ArticleBuilder().Draft(), Cancellation));
        await feeds.FollowAsync(WorkspaceId.Local, [new NewFeed(new Uri("https://ledger.example/feed"), "Ledger", [])], ArticleBuilder.Noon, Cancellation);
        var claim = Assert.Single(await feeds.ClaimDueAsync(ArticleBuilder.Noon, 1, Duration.FromMinutes(1), Cancellation));
        var failing = claim.Feed with { Failure = new FeedFailure(3, ArticleBuilder.Noon, "answers 403", "ask") };
        await feeds.RecordAsync(claim, failing, [new SeenItem(saved.Id, [new("guid:1")])], Cancellation);
        await using (var db = new SqliteDigestDb(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite($"Data Source={file.FilePath}").Options))
        {
            await db.GetService<IMigrator>().MigrateAsync("Subscriptions", Cancellation);
        }

        SqliteConnection.ClearAllPools();
        Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

        Assert.Single(await feeds.OwnAsync(WorkspaceId.Local, Cancellation));
        Assert.Single(await feeds.OfAsync(new WorkspaceId("discord:guild:1"), Cancellation));
        Assert.Equal(failing.Failure, Assert.Single(await feeds.OfAsync(WorkspaceId.Local, Cancellation)).Failure);
        Assert.Equal([failing.Id], await feeds.FeedsOfAsync([saved.Id], Cancellation));
    }
}
