using DigestBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage;

/// <summary>Opens the database once at start: makes it, brings it up to date, and finds out whether it can be written.</summary>
public sealed class StorageInitializer
{
    private readonly string connectionString;
    private readonly Func<SqliteDigestDb> open;

    internal StorageInitializer(string connectionString, Func<SqliteDigestDb> open)
    {
        this.connectionString = connectionString;
        this.open = open;
    }

    private string FilePath => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    /// <summary>What is wrong with the database, as one sentence; null when the exception is of another kind.</summary>
    public string? ProblemOf(Exception exception) =>
        exception.GetBaseException() is SqliteException problem ? SqliteProblems.Sentence(FilePath, problem) : null;

    public async Task<StorageOpening> OpenAsync(CancellationToken cancellation)
    {
        var file = FilePath;
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

            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancellation);
            var applied = await SqliteDigestFile.MigrationsAsync(connection, cancellation);
            if (applied.Except(SqliteDigestDb.MigrationIds).Any())
            {
                return new StorageOpening.Unusable($"{file} was written by a newer DigestBot; start that one, or name another file.");
            }

            if (applied.Count < SqliteDigestDb.MigrationIds.Count)
            {
                await using var db = open();
                SqliteArticleIndex.AddFunctions((SqliteConnection)db.Database.GetDbConnection());
                await db.Database.MigrateAsync(cancellation);
            }

            await SqliteDigestFile.MakeWritableAsync(connection, cancellation);
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
}
