using DigestBot.Storage.Moving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Storage.Sqlite;

/// <summary>Copies a database file with SQLite's own means (sqlite.org/backup.html), which give one moment of it while others write.</summary>
internal sealed class SqliteCopying(string connectionString, Func<SqliteDigestDb> open) : DatabaseCopying
{
    private const int Busy = 5;

    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'-'HHmmss");

    private readonly string database = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    private CopyResult.Refused InUse => new($"{database} is in use by a DigestBot: stop that first. Nothing was changed.");

    public override async Task<CopyResult> BackUpAsync(string file, bool overwrites, CancellationToken cancellation)
    {
        var (target, part) = (Path.GetFullPath(file), Path.GetFullPath(file) + ".part");
        if (!File.Exists(database))
        {
            return new CopyResult.Refused($"There is no database at {database} yet.");
        }

        if (Directory.Exists(target) || target == database || !Directory.Exists(Path.GetDirectoryName(target)))
        {
            return new CopyResult.Refused($"{target} cannot be a backup: name a new file in a folder that is there.");
        }

        if (File.Exists(target) && !overwrites)
        {
            return new CopyResult.Refused($"{target} is there already: name another file, or replace it with --force.");
        }

        try
        {
            if (await SqliteCopy.WriteAsync(database, part, cancellation) is { } reason)
            {
                File.Delete(part);
                return new CopyResult.Refused(reason);
            }

            File.Move(part, target, overwrites);
            return new CopyResult.BackedUp(new FileInfo(target).Length);
        }
        catch (SqliteException problem)
        {
            File.Delete(part);
            return new CopyResult.Refused(SqliteProblems.Sentence($"{database} or {part}", problem));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new CopyResult.Refused($"{target} cannot be written: {problem.Message.TrimEnd('.')}.");
        }
    }

    public override async Task<CopyResult> RestoreAsync(string file, bool catchesUp, Instant now, CancellationToken cancellation)
    {
        var (source, incoming) = (Path.GetFullPath(file), database + ".restoring");
        if (!File.Exists(source) || source == database)
        {
            return new CopyResult.Refused($"There is no backup at {source}.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            using var alone = DatabaseLock.Alone(database);
            if (alone is null)
            {
                return InUse;
            }

            if (await SqliteCopy.WriteAsync(source, incoming, cancellation) is { } reason)
            {
                File.Delete(incoming);
                return new CopyResult.Refused(reason + " Nothing was changed.");
            }

            var marks = await PrepareAsync(incoming, catchesUp, now, cancellation);
            if (!await IsFreeAsync(cancellation))
            {
                File.Delete(incoming);
                return InUse;
            }

            return new CopyResult.Restored(Replace(incoming, $"{database}.replaced-{Stamp.Format(now)}"), marks);
        }
        catch (SqliteException problem)
        {
            return new CopyResult.Refused(SqliteProblems.Sentence($"{source} or {incoming}", problem) + " Nothing was changed.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new CopyResult.Refused($"{database} cannot be replaced: {problem.Message.TrimEnd('.')}.");
        }
    }

    public override async Task<CopyResult> MarkAsync(Instant now, CancellationToken cancellation)
    {
        try
        {
            using var alone = DatabaseLock.Alone(database);
            if (alone is null)
            {
                return InUse;
            }

            await using var db = open();
            return new CopyResult.MarkedOnly(await RestoredState.MarkAsync(db, now, cancellation));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new CopyResult.Refused($"{database} cannot be marked: {problem.Message.TrimEnd('.')}.");
        }
    }

    private static async Task<RestoredMarks?> PrepareAsync(string incoming, bool catchesUp, Instant now, CancellationToken cancellation)
    {
        var connection = SqliteCopy.ConnectionString(incoming);
        await using var db = new SqliteDigestDb(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite(connection).Options);
        SqliteArticleIndex.AddFunctions((SqliteConnection)db.Database.GetDbConnection());
        await db.Database.MigrateAsync(cancellation);
        var marks = catchesUp ? null : await RestoredState.MarkAsync(db, now, cancellation);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = DELETE", cancellation); // all in one file
        return marks;
    }

    /// <summary>Whether nobody else has the file open; what lies in its log goes into it. A damaged one is anybody's.</summary>
    private async Task<bool> IsFreeAsync(CancellationToken cancellation)
    {
        if (!File.Exists(database))
        {
            return true;
        }

        try
        {
            await using var connection = new SqliteConnection(SqliteCopy.ConnectionString(database, seconds: 1));
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            return await command.ExecuteScalarAsync(cancellation) is "delete";
        }
        catch (SqliteException problem)
        {
            return problem.SqliteErrorCode != Busy;
        }
    }

    /// <returns>Where the file lies that was replaced.</returns>
    private string? Replace(string incoming, string kept)
    {
        string[] parts = ["-wal", "-shm", ""];
        var isThere = File.Exists(database);
        foreach (var part in parts.Where(part => File.Exists(database + part)))
        {
            File.Move(database + part, kept + part);
        }

        try
        {
            File.Move(incoming, database);
        }
        catch (IOException) when (isThere)
        {
            foreach (var part in parts.Reverse().Where(part => File.Exists(kept + part)))
            {
                File.Move(kept + part, database + part);
            }

            throw;
        }

        return isThere ? kept : null;
    }
}
