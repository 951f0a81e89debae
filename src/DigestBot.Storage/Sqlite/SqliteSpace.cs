using DigestBot.Storage.Moving;
using Microsoft.Data.Sqlite;

namespace DigestBot.Storage.Sqlite;

/// <summary>
/// Free pages of a file (sqlite.org/pragma.html#pragma_auto_vacuum). New files give theirs back bit by bit; one that was made before that
/// keeps them for what comes next, until it is written anew as a whole (VACUUM), for which everybody else has to wait.
/// </summary>
internal static class SqliteSpace
{
    /// <summary>A tenth may stay free: the articles of the next days take it.</summary>
    private const int SpareShare = 10;

    private const long Incremental = 2;

    /// <summary>For a file that has nothing in it yet.</summary>
    public const string PrepareNew = "PRAGMA auto_vacuum = INCREMENTAL";

    public static async Task<bool> GiveBackAsync(SqliteConnection connection, int pages, CancellationToken cancellation)
    {
        if (await NumberAsync(connection, "PRAGMA auto_vacuum", cancellation) != Incremental || !await IsSpareAsync(connection, cancellation))
        {
            return false;
        }

        await using (var command = RawSql.On(connection, $"PRAGMA incremental_vacuum({pages})"))
        {
            await using var steps = await command.ExecuteReaderAsync(cancellation);
            while (await steps.ReadAsync(cancellation))
            {
                // a page a step
            }
        }

        return await IsSpareAsync(connection, cancellation);
    }

    private static async Task<bool> IsSpareAsync(SqliteConnection connection, CancellationToken cancellation) =>
        await NumberAsync(connection, "PRAGMA freelist_count", cancellation) * SpareShare > await NumberAsync(connection, "PRAGMA page_count", cancellation);

    private static async Task<long> NumberAsync(SqliteConnection connection, string question, CancellationToken cancellation)
    {
        await using var command = RawSql.On(connection, question);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
