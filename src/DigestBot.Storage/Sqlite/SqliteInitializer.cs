using DigestBot.Health;
using DigestBot.Storage.Moving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Sqlite;

/// <summary>Opens a database file, and makes it and its folder where there are none.</summary>
internal sealed class SqliteInitializer(string connectionString, Func<SqliteDigestDb> open) : StorageInitializer, IDisposable
{
    private DatabaseLock? presence;

    private string FilePath => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public override StorageProblem? ProblemOf(Exception exception) =>
        exception.GetBaseException() is SqliteException problem ? SqliteProblems.Of(FilePath, problem) : null;

    public override async Task<StorageOpening> OpenAsync(CancellationToken cancellation)
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

            if (!IsPresent(file))
            {
                return new StorageOpening.Unusable($"{file} is being replaced by a backup; start again in a moment.");
            }

            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancellation);
            var applied = await SqliteDigestFile.MigrationsAsync(connection, cancellation);
            if (applied.Except(SqliteDigestDb.MigrationIds).Any())
            {
                return new StorageOpening.Unusable($"{file} was written by a newer DigestBot; start that one, or name another file.");
            }

            if (applied.Count == 0)
            {
                await SqliteDigestFile.PrepareNewAsync(connection, cancellation);
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

    public void Dispose() => presence?.Dispose();

    /// <summary>Whether others can see that this program is at the file; where nothing can be written there, nobody replaces it either.</summary>
    private bool IsPresent(string file)
    {
        try
        {
            presence ??= DatabaseLock.Share(file);
            return presence is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
