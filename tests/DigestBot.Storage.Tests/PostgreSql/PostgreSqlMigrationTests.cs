using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Installations;
using DigestBot.Storage.Moving;
using DigestBot.Storage.PostgreSql;
using DigestBot.Storage.Tests.Sqlite;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlMigrationTests(PostgreSqlServer server) : IDisposable
{
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Everything_of_a_file_is_found_in_the_server_and_numbers_go_on()
    {
        var target = await server.MakeDatabaseAsync();
        var (articles, deleted) = await FillAsync();
        var (done, total) = (0L, 0L);

        var moved = Assert.IsType<MigrationResult.Moved>(await MigrateAsync(target, (count, all) => (done, total) = (count, all)));

        Assert.Equal((total, total), (done, moved.Rows + articles));
        Assert.DoesNotContain("Password", moved.Where, StringComparison.OrdinalIgnoreCase);
        using var design = new PostgreSqlDigestDbDesign().CreateDbContext([]);
        foreach (var table in MovedTable.All(design.Model))
        {
            Assert.Equal(await InFileAsync(table.Name), await InServerAsync(target, table.Name));
        }

        await using var services = new ServiceCollection().AddStorage(target).BuildServiceProvider();
        var found = await services.GetRequiredService<IArticleSearch>().SearchAsync(
            new ArticleSearch(WorkspaceId.Local, new ArticleQuery.Words("harbour"), Mentions.Any, new LocalDate(2031, 1, 1), new LocalDate(2031, 12, 31), 50), Cancellation);
        Assert.Equal(12, found.Count);
        Assert.Equal("日本の港", Assert.Single(found, article => article.Article.Title.StartsWith("日本", StringComparison.Ordinal)).Article.Title);
        var claim = await services.GetRequiredService<IOutbox>().ClaimAsync(Platform.Discord, ArticleBuilder.Noon, Duration.FromMinutes(2), Cancellation);
        Assert.Equal(JsonDigestRenderer.Render(Deliveries.OutboxCompliance.Digest), JsonDigestRenderer.Render(claim!.Delivery.Digest));
        var added = Assert.IsType<SaveResult.Added>(await services.GetRequiredService<IArticleStore>().SaveAsync(
            new ArticleBuilder { Url = "https://ledger.example/new" }.Draft(), Cancellation));
        Assert.True(added.Id.Value > deleted.Value, $"{added.Id} after {deleted}");
        PostgreSqlServer.Leave(target);
    }

    [Fact]
    public async Task A_database_with_anything_in_it_is_refused_and_stays_as_it_is()
    {
        await using var database = await PostgreSqlDatabase.MakeAsync(server);
        await database.Services.GetRequiredService<IArticleStore>().SaveAsync(new ArticleBuilder().Draft(), Cancellation);
        await FillAsync();

        var refused = Assert.IsType<MigrationResult.Refused>(await MigrateAsync(database.ConnectionString));

        Assert.Contains("is not empty", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(new ArticleCounts(1, 0), await database.Services.GetRequiredService<IArticleStore>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_server_that_breaks_off_is_told_in_a_sentence_and_keeps_nothing()
    {
        var target = await server.MakeDatabaseAsync();
        await FillAsync();

        var refused = Assert.IsType<MigrationResult.Refused>(await MigrateAsync(target, (done, _) =>
        {
            if (done == 5)
            {
                EndConnections(target);
            }
        }));

        Assert.Contains("stopped the copying", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("stays as it is", refused.Reason, StringComparison.Ordinal);
        NpgsqlConnection.ClearAllPools();
        Assert.Equal(0, await InServerAsync(target, "Articles"));
        PostgreSqlServer.Leave(target);
    }

    [Fact]
    public async Task A_file_that_a_bot_works_with_is_not_moved()
    {
        await file.OpenAsync();
        Assert.Contains("is in use", Assert.IsType<MigrationResult.Refused>(await MigrateAsync("Host=127.0.0.1;Port=1")).Reason, StringComparison.Ordinal);
    }

    private Task<MigrationResult> MigrateAsync(string target, Action<long, long>? report = null) =>
        file.Services.GetRequiredService<ServerMigration>().RunAsync(target, report ?? ((_, _) => { }), Cancellation);

    /// <returns>How many articles there are, and the last number, whose article is gone.</returns>
    private async Task<(int Count, ArticleId Deleted)> FillAsync()
    {
        using var services = new ServiceCollection().AddStorage(file.FilePath).BuildServiceProvider();
        Assert.IsType<StorageOpening.Ready>(await services.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation));
        var articles = services.GetRequiredService<IArticleStore>();
        var (guild, now) = (new WorkspaceId("guild"), ArticleBuilder.Noon);
        var feed = (await services.GetRequiredService<IFeedStore>().FollowAsync(guild, [new NewFeed(new Uri("https://ledger.example/feed.xml"), null, ["ports"])], now, Cancellation))[0];
        List<ArticleDraft> drafts =
        [
            .. Enumerable.Range(0, 12).Select(n => new ArticleBuilder { Title = $"Pier {n}", Url = string.Create(CultureInfo.InvariantCulture, $"https://ledger.example/{n}") }.Draft()),
            new ArticleBuilder { Title = "Private", Url = "https://ledger.example/private", Feed = feed }.Draft(),
        ];
        drafts[3] = new ArticleBuilder { Title = "日本の港", Text = "港は開いた。The harbour is \"open\".", Url = "https://ledger.example/3" }.Draft();
        var ids = (await articles.SaveAllAsync(drafts, Cancellation)).Select(result => Assert.IsType<SaveResult.Added>(result).Id).ToList();
        var last = Assert.IsType<SaveResult.Added>(await articles.SaveAsync(new ArticleBuilder { Url = "https://ledger.example/bad" }.Draft(), Cancellation)).Id;
        await articles.TakeDownAsync(last, Cancellation);
        await services.GetRequiredService<IStoryStore>().DecideAsync(new StoryDecision.Mute(ids[0]), Cancellation);
        await services.GetRequiredService<IInstallationStore>().SaveAsync(new InstallationKey(Platform.Slack, "T1"), "sealed", now, Cancellation);
        var due = (await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
            new NewSubscription(News, "harbour", new DigestSchedule(new LocalTime(8, 0), DateTimeZone.Utc), DigestLength.Full, CultureInfo.InvariantCulture, "mira")
            {
                SaysNothingNew = true,
            },
            now - Duration.FromDays(1), Cancellation)).Now;
        await services.GetRequiredService<IOutbox>().EnqueueAsync(
            new ComposedRun(due, Occasion.Of(due.Next), new Briefing(Deliveries.OutboxCompliance.Digest, Ledger.Empty), due.Schedule.NextAfter(now)), now, Cancellation);
        SqliteConnection.ClearAllPools();
        return (ids.Count, last);
    }

    private async Task<long> InFileAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={file.FilePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private static async Task<long> InServerAsync(string target, string table)
    {
        await using var connection = new NpgsqlConnection(target);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM \"{table}\"", connection);
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private static void EndConnections(string target)
    {
        using var connection = new NpgsqlConnection(target + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        command.ExecuteScalar();
    }
}
