using DigestBot.Articles;
using DigestBot.Storage.PostgreSql;
using DigestBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlOpeningTests(PostgreSqlServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_migrations_make_the_tables_of_the_model()
    {
        using var db = new PostgreSqlDigestDbDesign().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Programs_that_start_at_once_on_an_empty_database_all_open_it()
    {
        await ExecuteAsync("postgres", "CREATE DATABASE \"empty\"");
        var openings = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => OpenAsync(server.Cluster.ConnectionString("empty"))));
        Assert.All(openings, opening => Assert.True(opening is StorageOpening.Ready, (opening as StorageOpening.Unusable)?.Reason));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_its_password()
    {
        var reason = Assert.IsType<StorageOpening.Unusable>(await OpenAsync("Host=127.0.0.1;Port=1;Username=me;Password=geheim;Database=news")).Reason;
        Assert.StartsWith("The database news at 127.0.0.1:1 cannot be reached", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_made() =>
        Assert.IsType<StorageOpening.Ready>(await OpenAsync(server.Cluster.ConnectionString("nowhere")));

    [Fact]
    public async Task A_database_that_only_reads_is_named()
    {
        var database = await server.MakeDatabaseAsync();
        Assert.Contains(
            "read-only",
            Assert.IsType<StorageOpening.Unusable>(await OpenAsync(database + ";Options=-c default_transaction_read_only=on")).Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        var database = await server.MakeDatabaseAsync();
        await ExecuteAsync(new NpgsqlConnectionStringBuilder(database).Database!, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");
        Assert.Contains("newer DigestBot", Assert.IsType<StorageOpening.Unusable>(await OpenAsync(database)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_programs_that_save_one_article_at_once_store_it_once()
    {
        await using var one = await PostgreSqlDatabase.MakeAsync(server);
        await using var other = new ServiceCollection().AddStorage(one.ConnectionString).BuildServiceProvider();
        IArticleStore[] stores = [one.Services.GetRequiredService<IArticleStore>(), other.GetRequiredService<IArticleStore>()];
        for (var i = 0; i < 20; i++)
        {
            var draft = new ArticleBuilder { Text = $"The bridge is open for the {i}th day." }.Draft();
            var results = await Task.WhenAll(stores.Select(store => Task.Run(() => store.SaveAsync(draft, Cancellation), Cancellation)));
            Assert.Single(results.OfType<SaveResult.Added>());
        }

        Assert.Equal(new ArticleCounts(20, 0), await stores[1].CountAsync(Cancellation));
    }

    private static async Task<StorageOpening> OpenAsync(string connectionString)
    {
        await using var services = new ServiceCollection().AddStorage(connectionString).BuildServiceProvider();
        return await services.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation);
    }

    private async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(server.Cluster.ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
