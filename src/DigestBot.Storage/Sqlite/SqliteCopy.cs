using Microsoft.Data.Sqlite;

namespace DigestBot.Storage.Sqlite;

/// <summary>One copy of a database file, looked through before anybody relies on it.</summary>
internal static class SqliteCopy
{
    private const int Damaged = 11;
    private const int NotADatabase = 26;

    /// <summary>Without a pool, which would keep files open that are about to be moved.</summary>
    public static string ConnectionString(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate, int seconds = 30) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = seconds, ForeignKeys = true }.ConnectionString;

    /// <summary>Copies a database as of one moment into a single new file.</summary>
    /// <returns>Why the copy is no good, in a sentence; null when it is.</returns>
    public static async Task<string?> WriteAsync(string source, string target, CancellationToken cancellation)
    {
        foreach (var leftOver in (string[])[target, target + "-wal", target + "-shm", target + "-journal"])
        {
            File.Delete(leftOver);
        }

        try
        {
            await using var from = new SqliteConnection(ConnectionString(source, SqliteOpenMode.ReadOnly));
            await from.OpenAsync(cancellation);
            var migrations = await SqliteDigestFile.MigrationsAsync(from, cancellation);
            if (migrations.Count == 0)
            {
                return $"{source} is not a database of DigestBot.";
            }

            if (migrations.Except(SqliteDigestDb.MigrationIds).Any())
            {
                return $"{source} was written by a newer DigestBot: use that one.";
            }

            await using var to = new SqliteConnection(ConnectionString(target));
            await to.OpenAsync(cancellation);
            await Task.Run(() => from.BackupDatabase(to), cancellation);
            await using var command = to.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE; PRAGMA integrity_check(1)";
            await using var answers = await command.ExecuteReaderAsync(cancellation);
            await answers.NextResultAsync(cancellation);
            return await answers.ReadAsync(cancellation) && answers.GetString(0) is var found && found != "ok"
                ? $"{source} is damaged: {found.ReplaceLineEndings(" ")}."
                : null;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is Damaged or NotADatabase)
        {
            return problem.SqliteErrorCode == Damaged ? $"{source} is damaged." : $"{source} is not a database of DigestBot.";
        }
    }
}
