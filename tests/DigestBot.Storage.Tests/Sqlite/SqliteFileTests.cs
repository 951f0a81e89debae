using DigestBot.Articles;
using DigestBot.Storage.Sqlite;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public void The_migrations_make_the_tables_of_the_model()
    {
        using var db = new SqliteDigestDbDesign().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_compiled_model_is_the_model()
    {
        using var db = new SqliteDigestDbDesign().CreateDbContext([]);
        var written = db.GetService<IDesignTimeModel>().Model;
        Assert.NotSame(written, db.Model);
        Assert.Equal(TablesOf(written), TablesOf(db.Model));
    }

    [Fact]
    public async Task The_file_keeps_its_articles_and_stands_in_wal_mode()
    {
        await file.OpenAsync();
        await SaveAsync(file, new ArticleBuilder().Draft());

        Assert.Equal(new StorageOpening.Ready(file.FilePath), await file.OpenAsync());
        Assert.Equal(new ArticleCounts(1, 0), await file.Services.GetRequiredService<IArticleStore>().CountAsync(Cancellation));
        Assert.Equal("wal", await ScalarAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_missing_folder_is_made()
    {
        using var provider = new ServiceCollection()
            .AddStorage(Path.Combine(Path.GetDirectoryName(file.FilePath)!, "data", "new", "digestbot.db")).BuildServiceProvider();
        Assert.IsType<StorageOpening.Ready>(await provider.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(file.FilePath, string.Concat(Enumerable.Repeat("These are minutes of a meeting. ", 200)), Cancellation);
        Assert.Equal($"{file.FilePath} is not a SQLite database: name another file, or move this one away.", await ReasonAsync(file));
    }

    [Fact]
    public async Task A_damaged_database_is_named()
    {
        await file.OpenAsync();
        await SaveAsync(file, new ArticleBuilder { Text = string.Concat(Enumerable.Repeat("The bridge is open. ", 5000)) }.Draft());
        await ScalarAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var stream = File.OpenWrite(file.FilePath))
        {
            stream.Position = 100;
            await stream.WriteAsync(new byte[8000].Select(_ => (byte)0xAA).ToArray(), Cancellation);
        }

        Assert.Equal($"{file.FilePath} is damaged: move it away, or put a copy in its place.", await ReasonAsync(file));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        await file.OpenAsync();
        using var readOnly = new ServiceCollection().AddStorage($"Data Source={file.FilePath};Mode=ReadOnly").BuildServiceProvider();

        var opening = await readOnly.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation);

        Assert.Equal(
            $"{file.FilePath} cannot be written: make the file and its folder writable, or name another file.",
            Assert.IsType<StorageOpening.Unusable>(opening).Reason);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(file.FilePath);
        Assert.Equal($"{file.FilePath} is a folder; name a file in it.", await ReasonAsync(file));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        await file.OpenAsync();
        await ScalarAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        Assert.Equal($"{file.FilePath} was written by a newer DigestBot; start that one, or name another file.", await ReasonAsync(file));
    }

    [Fact]
    public async Task A_second_process_finds_the_same_articles()
    {
        await file.OpenAsync();
        using var other = new ServiceCollection().AddStorage($"Data Source={file.FilePath};Pooling=False").BuildServiceProvider();
        var stores = new[] { file.Services.GetRequiredService<IArticleStore>(), other.GetRequiredService<IArticleStore>() };
        var draft = new ArticleBuilder().Draft();

        var results = await Task.WhenAll(stores.Select(store => Task.Run(() => store.SaveAsync(draft, Cancellation), Cancellation)));

        Assert.Single(results.OfType<SaveResult.Added>());
        Assert.Equal(new ArticleCounts(1, 0), await stores[1].CountAsync(Cancellation));
    }

    private static string TablesOf(IModel model) =>
        string.Join('\n', model.GetRelationalModel().Tables.Select(table => table.ToDebugString(MetadataDebugStringOptions.ShortDefault)));

    private static async Task<string> ReasonAsync(SqliteFile file) => Assert.IsType<StorageOpening.Unusable>(await file.OpenAsync()).Reason;

    private static Task<SaveResult> SaveAsync(SqliteFile file, ArticleDraft draft) =>
        file.Services.GetRequiredService<IArticleStore>().SaveAsync(draft, Cancellation);

    private async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file.FilePath}");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(Cancellation))?.ToString();
    }
}
