using DigestBot.Health;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Health;

/// <summary>Tries a relational database.</summary>
/// <param name="open">Opens it.</param>
/// <param name="problemOf">What the database's own exceptions mean.</param>
internal sealed class StorageProbe(Func<DigestDb> open, Func<Exception, StorageProblem?> problemOf) : IStorageProbe
{
    /// <summary>Some pages of a database file, so that it has to grow where nothing lies free in it.</summary>
    private const int Letters = 100_000;

    private const string Name = "write probe";

    private static readonly string Filler = new('.', Letters);

    public StorageProblem? ProblemOf(Exception exception) => problemOf(exception);

    public async Task ReadAsync(CancellationToken cancellation)
    {
        await using var db = open();
        await db.WorkspaceSettings.AnyAsync(cancellation);
    }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Ledgers" ("Id", "Json") VALUES ({Name}, {Filler}) ON CONFLICT DO NOTHING""", cancellation);
        await db.Ledgers.Where(row => row.Id == Name).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
