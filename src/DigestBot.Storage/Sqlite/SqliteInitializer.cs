using DigestBot.Health;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Sqlite;

/// <summary>Opens a database file, and makes it and its folder where there are none.</summary>
internal sealed class SqliteInitializer(string connectionString, Func<SqliteDigestDb> open) : StorageInitializer
{
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
