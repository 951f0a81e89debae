using DigestBot.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace DigestBot.Storage.PostgreSql;

/// <summary>Opens a database of a server, and makes it where it is missing. Several programs may start at once: one brings the tables up to date, the others wait for it.</summary>
internal sealed class PostgreSqlInitializer(string connectionString, Func<PostgreSqlDigestDb> open) : StorageInitializer
{
    private const int OpeningLock = 0;

    /// <summary>Without user and password.</summary>
    private string Where { get; } = WhereOf(new NpgsqlConnectionStringBuilder(connectionString));

    public override StorageProblem? ProblemOf(Exception exception) =>
        Problem(exception) is { } problem ? PostgreSqlProblems.Of("The " + Where, problem) : null;

    public override async Task<StorageOpening> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = open();
            await EnterAsync(db, cancellation);
            var known = db.Database.GetMigrations().ToList();
            var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
            if (applied.Except(known).Any())
            {
                return new StorageOpening.Unusable($"The {Where} was written by a newer DigestBot; start that one, or name another database.");
            }

            await db.Database.MigrateAsync(cancellation);
            await TryToWriteAsync(db, cancellation);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({PostgreSqlDigestDb.LockSpace}, {OpeningLock})", cancellation);
            return new StorageOpening.Ready("the " + Where);
        }
        catch (Exception exception) when (Problem(exception) is { } problem)
        {
            return new StorageOpening.Unusable(PostgreSqlProblems.Sentence("The " + Where, problem));
        }
    }

    /// <summary>
    /// Makes the database where it is missing, and waits for its turn in it. EF's own lock lies in a table that programs which start at
    /// once would all make.
    /// </summary>
    private static async Task EnterAsync(PostgreSqlDigestDb db, CancellationToken cancellation)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            try
            {
                await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellation);
            }
            catch (PostgresException made) when (made.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // another program was a moment earlier
            }

            await db.Database.OpenConnectionAsync(cancellation);
        }

        // held until the connection is given back
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({PostgreSqlDigestDb.LockSpace}, {OpeningLock})", cancellation);
    }

    /// <summary>Shows a database that only reads now and not at the first article.</summary>
    private static async Task TryToWriteAsync(PostgreSqlDigestDb db, CancellationToken cancellation)
    {
        // rolled back when it is disposed
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleWords" WHERE "ArticleId" = 0""", cancellation);
    }

    /// <summary>EF wraps what looks as if it might pass.</summary>
    private static NpgsqlException? Problem(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is NpgsqlException problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string WhereOf(NpgsqlConnectionStringBuilder builder) => $"database {builder.Database} at {builder.Host}:{builder.Port}";
}
