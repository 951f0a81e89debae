using Microsoft.Data.Sqlite;

namespace DigestBot.Storage.Sqlite;

/// <summary>What is asked of a database file before any tables are mapped: plain SQL, because the command line pays for every start.</summary>
internal static class SqliteDigestFile
{
    /// <summary>The migrations it has been through; none for a new file.</summary>
    public static async Task<IReadOnlyList<string>> MigrationsAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if (await command.ExecuteScalarAsync(cancellation) is 0L)
        {
            return [];
        }

        var migrations = new List<string>();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            migrations.Add(reader.GetString(0));
        }

        return migrations;
    }

    /// <summary>Sets what has to stand in a file before any table does.</summary>
    public static async Task PrepareNewAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"{SqliteSpace.PrepareNew}; PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Sets the mode a copied file may have lost, and shows a read-only file now and not at the first article.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static async Task MakeWritableAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellation);

        // rolled back when it is disposed
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = "CREATE TABLE __Probe (Id INTEGER)";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
