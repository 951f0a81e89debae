using DigestBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage;

/// <summary>Opens the database once at start: makes it, brings it up to date, and finds out whether it can be written.</summary>
public sealed class StorageInitializer
{
    private readonly Func<SqliteDigestDb> open;

    internal StorageInitializer(Func<SqliteDigestDb> open) => this.open = open;

    public async Task<StorageOpening> OpenAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        if (Directory.Exists(file))
        {
            return new StorageOpening.Unusable($"{file} is a folder; name a file in it.");
        }

        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            if (await IsNewerAsync(db, cancellation))
            {
                return new StorageOpening.Unusable($"{file} was written by a newer DigestBot; start that one, or name another file.");
            }

            await db.Database.MigrateAsync(cancellation);
            // a file that was copied here may stand in another mode
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
            // a write that is rolled back shows a read-only file now and not at the first article
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", cancellation);
            return new StorageOpening.Ready(file);
        }
        catch (SqliteException problem)
        {
            return new StorageOpening.Unusable(SqliteProblems.Sentence(file, problem));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new StorageOpening.Unusable($"{file} cannot be made: {problem.Message.TrimEnd('.')}.");
        }
    }

    private static async Task<bool> IsNewerAsync(SqliteDigestDb db, CancellationToken cancellation)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        return applied.Except(db.Database.GetMigrations()).Any();
    }
}
