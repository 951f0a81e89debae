using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Retention;

/// <summary>Removes rows some at a time, each time in a transaction of its own that looks anew for what is to go.</summary>
internal sealed class Batches(Func<DigestDb> open, WriteTurn turn)
{
    /// <summary>Programs that wait for a file's lock look for it every now and then: they find it free.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>2 MB of a file.</summary>
    private const int PagesAtOnce = 500;

    public async Task<T> ReadAsync<T>(Func<DigestDb, Task<T>> read)
    {
        await using var db = open();
        return await read(db);
    }

    public Task<long> CountAsync<T>(OldRows<T> old, CancellationToken cancellation) => ReadAsync(db => old.Find(db).LongCountAsync(cancellation));

    /// <returns>How many there were, at most so many.</returns>
    public async Task<long> RemoveAsync<T>(OldRows<T> old, long most, CancellationToken cancellation)
    {
        var total = 0L;
        while (total < most)
        {
            var wanted = (int)Math.Min(old.AtOnce, most - total);
            var removed = await RemoveSomeAsync(old, wanted, cancellation);
            total += removed;
            if (removed < wanted)
            {
                break;
            }

            await Task.Delay(Pause, TimeProvider.System, cancellation);
        }

        return total;
    }

    /// <summary>Makes the file of a database smaller by what it does not need, if it can become so bit by bit.</summary>
    public async Task GiveBackAsync(CancellationToken cancellation)
    {
        for (var isMore = true; isMore;)
        {
            await using var db = open();
            using var mine = await turn.TakeAsync(cancellation);
            isMore = await db.GiveBackAsync(PagesAtOnce, cancellation);
        }
    }

    private async Task<int> RemoveSomeAsync<T>(OldRows<T> old, int most, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (old.Table is { } table)
        {
            await db.LockAsync(table, cancellation);
        }

        var rows = await old.Find(db).Take(most).ForUpdate().ToListAsync(cancellation);
        if (rows.Count > 0)
        {
            await old.RemoveAsync(db, rows, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return rows.Count;
    }
}
