using System.Globalization;
using DigestBot.Articles;
using DigestBot.Storage.Moving;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteCopyingTests : IDisposable
{
    private static readonly Instant Now = ArticleBuilder.Noon + Duration.FromDays(3);

    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(Path.GetDirectoryName(file.FilePath)!, "backup.db");

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_backup_under_writes_is_whole_and_of_one_moment()
    {
        await file.OpenAsync();
        var articles = file.Services.GetRequiredService<IArticleStore>();
        await SavePairAsync(articles, 0);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                var pairs = 1;
                for (; !stop.IsCancellationRequested; pairs++)
                {
                    await SavePairAsync(articles, pairs);
                }

                return pairs;
            },
            Cancellation);

        for (var n = 0; n < 5; n++)
        {
            Assert.IsType<CopyResult.BackedUp>(await BackUpAsync(file, overwrites: n > 0));
            Assert.Equal("ok", await ScalarAsync(Backup, "PRAGMA integrity_check"));
            Assert.Equal(0L, (long)(await ScalarAsync(Backup, "SELECT count(*) FROM Articles"))! % 2);
        }

        await stop.CancelAsync();
        Assert.Equal(2L * await writing, await ScalarAsync(file.FilePath, "SELECT count(*) FROM Articles"));
        Assert.Equal(["backup.db"], Directory.GetFiles(Path.GetDirectoryName(Backup)!, "backup*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_replaced_unless_it_may_be()
    {
        await file.OpenAsync();
        await File.WriteAllTextAsync(Backup, "minutes", Cancellation);

        Assert.Equal($"{Backup} is there already: name another file, or replace it with --force.", Reason(await BackUpAsync(file)));
        Assert.Equal("minutes", await File.ReadAllTextAsync(Backup, Cancellation));
        Assert.IsType<CopyResult.BackedUp>(await BackUpAsync(file, overwrites: true));
    }

    [Fact]
    public async Task A_database_that_a_bot_works_with_is_not_replaced()
    {
        await file.OpenAsync();
        await BackUpAsync(file);
        SqliteConnection.ClearAllPools(); // nobody reads or writes, the bot is there all the same

        using var other = new ServiceCollection().AddStorage(file.FilePath).BuildServiceProvider();
        Assert.Equal(
            $"{file.FilePath} is in use by a DigestBot: stop that first. Nothing was changed.",
            Reason(await other.GetRequiredService<DatabaseCopying>().RestoreAsync(Backup, catchesUp: false, Now, Cancellation)));
    }

    [Fact]
    public async Task A_database_that_another_program_has_open_is_not_replaced()
    {
        await StopAsync();
        await using var connection = new SqliteConnection($"Data Source={file.FilePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Articles";
        await command.ExecuteScalarAsync(Cancellation);

        Assert.Contains("is in use", Reason(await RestoreAsync()), StringComparison.Ordinal);
        Assert.False(File.Exists(file.FilePath + ".restoring"));
    }

    [Fact]
    public async Task A_restored_database_is_that_of_the_backup_and_the_one_it_replaced_is_kept()
    {
        await StopAsync();
        var restored = Assert.IsType<CopyResult.Restored>(await RestoreAsync());

        Assert.Equal($"{file.FilePath}.replaced-20310313-120000", restored.Kept);
        Assert.Equal(2L, await ScalarAsync(file.FilePath, "SELECT count(*) FROM Articles"));
        Assert.Equal(4L, await ScalarAsync(restored.Kept!, "SELECT count(*) FROM Articles"));

        // what channels name by its number now is never another article
        await file.OpenAsync();
        var articles = file.Services.GetRequiredService<IArticleStore>();
        Assert.InRange(Assert.IsType<SaveResult.Added>((await SavePairAsync(articles, 2))[0]).Id.Value, 5, long.MaxValue);
    }

    [Fact]
    public async Task A_damaged_database_can_be_replaced()
    {
        await StopAsync();
        await File.WriteAllTextAsync(file.FilePath, string.Concat(Enumerable.Repeat("These are minutes of a meeting. ", 200)), Cancellation);

        Assert.IsType<CopyResult.Restored>(await RestoreAsync());
        Assert.Equal(2L, await ScalarAsync(file.FilePath, "SELECT count(*) FROM Articles"));
    }

    [Fact]
    public async Task A_backup_that_is_newer_damaged_or_none_is_refused_and_nothing_changes()
    {
        await StopAsync();
        await ScalarAsync(Backup, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        Assert.Equal($"{Backup} was written by a newer DigestBot: use that one. Nothing was changed.", Reason(await RestoreAsync()));

        await ScalarAsync(Backup, "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '2999%'");
        await using (var stream = File.OpenWrite(Backup))
        {
            stream.Position = stream.Length / 3;
            await stream.WriteAsync(Enumerable.Repeat((byte)0xAA, 40_000).ToArray(), Cancellation);
        }

        Assert.Contains("is damaged", Reason(await RestoreAsync()), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Backup, string.Concat(Enumerable.Repeat("These are minutes of a meeting. ", 200)), Cancellation);
        Assert.Equal($"{Backup} is not a database of DigestBot. Nothing was changed.", Reason(await RestoreAsync()));
        File.Delete(Backup);
        Assert.Equal($"There is no backup at {Backup}.", Reason(await RestoreAsync()));
        Assert.Equal(4L, await ScalarAsync(file.FilePath, "SELECT count(*) FROM Articles"));
    }

    /// <summary>Two articles in the backup, four in the database, and nobody at it.</summary>
    private async Task StopAsync()
    {
        using (var services = new ServiceCollection().AddStorage(file.FilePath).BuildServiceProvider())
        {
            await services.GetRequiredService<StorageInitializer>().OpenAsync(Cancellation);
            var articles = services.GetRequiredService<IArticleStore>();
            await SavePairAsync(articles, 0);
            Assert.IsType<CopyResult.BackedUp>(await services.GetRequiredService<DatabaseCopying>().BackUpAsync(Backup, false, Cancellation));
            await SavePairAsync(articles, 1);
        }

        SqliteConnection.ClearAllPools();
    }

    private static Task<CopyResult> BackUpAsync(SqliteFile file, bool overwrites = false) =>
        file.Services.GetRequiredService<DatabaseCopying>().BackUpAsync(Path.Combine(Path.GetDirectoryName(file.FilePath)!, "backup.db"), overwrites, Cancellation);

    private Task<CopyResult> RestoreAsync() => file.Services.GetRequiredService<DatabaseCopying>().RestoreAsync(Backup, catchesUp: false, Now, Cancellation);

    private static string Reason(CopyResult result) => Assert.IsType<CopyResult.Refused>(result).Reason;

    private static Task<IReadOnlyList<SaveResult>> SavePairAsync(IArticleStore articles, int number) => articles.SaveAllAsync(
        [
            new ArticleBuilder { Url = string.Create(CultureInfo.InvariantCulture, $"https://ledger.example/{number}a") }.Draft(),
            new ArticleBuilder { Url = string.Create(CultureInfo.InvariantCulture, $"https://ledger.example/{number}b") }.Draft(),
        ],
        Cancellation);

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
