using DigestBot.Storage.PostgreSql;
using DigestBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigestBot.Storage.Moving;

/// <summary>Copies everything of a database file into an empty database of a server, in one transaction of either: all of one moment, or nothing.</summary>
public sealed class ServerMigration
{
    private readonly string file;

    internal ServerMigration(string connectionString) => file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    /// <param name="server">The connection string of the server's database, which is made when it is missing.</param>
    /// <param name="report">Told how many rows are done and how many there are, the index among them.</param>
    /// <param name="cancellation">Stops, and leaves nothing behind.</param>
    public async Task<MigrationResult> RunAsync(string server, Action<long, long> report, CancellationToken cancellation)
    {
        if (!StorageServices.IsServer(server))
        {
            return new MigrationResult.Refused("--to is no database of a server: Host=…;Database=…;Username=…;Password=….");
        }

        using var alone = DatabaseLock.Alone(file);
        if (alone is null)
        {
            return new MigrationResult.Refused($"{file} is in use by a DigestBot: stop that first, because what it sends meanwhile the server would not know.");
        }

        var options = new DbContextOptionsBuilder<PostgreSqlDigestDb>().UseNpgsql(server).Options;
        if (await new PostgreSqlInitializer(server, () => new PostgreSqlDigestDb(options)).OpenAsync(cancellation) is StorageOpening.Unusable unusable)
        {
            return new MigrationResult.Refused(unusable.Reason);
        }

        await using var from = new SqliteConnection(SqliteCopy.ConnectionString(file, SqliteOpenMode.ReadWrite));
        await from.OpenAsync(cancellation);
        await using (var moment = RawSql.On(from, "BEGIN DEFERRED"))
        {
            await moment.ExecuteNonQueryAsync(cancellation);
        }

        try
        {
            await using var db = new PostgreSqlDigestDb(options);
            return await MoveAsync(from, db, report, cancellation);
        }
        catch (NpgsqlException stopped)
        {
            return new MigrationResult.Refused($"The server stopped the copying ({stopped.Message.ReplaceLineEndings(" ")}); nothing was kept there. {file} stays as it is.");
        }
    }

    private async Task<MigrationResult> MoveAsync(SqliteConnection from, PostgreSqlDigestDb db, Action<long, long> report, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        var result = await CopyAsync(from, db, report, cancellation);
        if (result is MigrationResult.Moved)
        {
            await all.CommitAsync(cancellation);
        }

        return result;
    }

    private async Task<MigrationResult> CopyAsync(SqliteConnection from, PostgreSqlDigestDb db, Action<long, long> report, CancellationToken cancellation)
    {
        var to = (NpgsqlConnection)db.Database.GetDbConnection();
        var tables = MovedTable.All(db.Model);
        var counts = new Dictionary<MovedTable, long>();
        foreach (var table in tables)
        {
            await using var stored = RawSql.On(to, $"SELECT EXISTS (SELECT 1 FROM \"{table.Name}\")");
            if (await stored.ExecuteScalarAsync(cancellation) is true)
            {
                return new MigrationResult.Refused($"The database {to.Database} at {to.Host} is not empty ({table.Name}): name another; one that does not exist is made.");
            }

            counts.Add(table, await NumberAsync(from, $"SELECT count(*) FROM \"{table.Name}\"", cancellation));
        }

        var articles = await NumberAsync(from, "SELECT count(*) FROM Articles", cancellation);
        var (done, total) = (0L, counts.Values.Sum() + articles);
        var moves = tables.ToDictionary(table => table, table => new TableMove(table, from, to));
        foreach (var (table, move) in moves)
        {
            counts[table] = await move.CopyAsync(counts[table], Report, cancellation);
        }

        await new IndexMove(from, to).FillAsync(Report, cancellation);
        foreach (var table in db.NumberedTables)
        {
            // also the numbers of what has been deleted are not given again
            var last = await NumberAsync(from, $"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '{table}'", cancellation);
            var sequence = '"' + table + '"';
            await db.Database.ExecuteSqlAsync($"SELECT setval(pg_get_serial_sequence({sequence}, 'Id'), {last + 1}, false)", cancellation);
        }

        return await CheckAsync(moves, counts, cancellation) is { } checkedRows
            ? new MigrationResult.Moved(counts.Values.Sum(), checkedRows, Where(to))
            : new MigrationResult.Refused($"What was read back from {to.Database} at {to.Host} is not what was written; nothing was kept there. {file} stays as it is.");

        void Report() => report(++done, total);
    }

    private static async Task<long?> CheckAsync(
        Dictionary<MovedTable, TableMove> moves, Dictionary<MovedTable, long> counts, CancellationToken cancellation)
    {
        var total = 0L;
        foreach (var (table, move) in moves)
        {
            if (await move.CheckAsync(counts[table], cancellation) is not { } found)
            {
                return null;
            }

            total += found;
        }

        return total;
    }

    private static string Where(NpgsqlConnection to)
    {
        var builder = new NpgsqlConnectionStringBuilder(to.ConnectionString);
        builder.Remove("Password");
        return builder.ConnectionString;
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string question, CancellationToken cancellation)
    {
        await using var command = RawSql.On(connection, question);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
