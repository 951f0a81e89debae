using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigestBot.Storage.PostgreSql;

/// <summary>Writes the locks that EF has no word for, and SQLite none either, where <see cref="RowLocks"/> marks them.</summary>
internal sealed class RowLockInterceptor : DbCommandInterceptor
{
    private const string Mark = $"-- {RowLocks.Tag}";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Lock(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Lock(command);
        return ValueTask.FromResult(result);
    }

    private static void Lock(DbCommand command)
    {
#pragma warning disable CA2100 // EF's and our own text
        command.CommandText = command.CommandText.StartsWith(Mark, StringComparison.Ordinal)
            ? command.CommandText + "\nFOR UPDATE"
            : command.CommandText.Replace(RowLocks.SkipMark, "FOR UPDATE SKIP LOCKED", StringComparison.Ordinal);
#pragma warning restore CA2100
    }
}
