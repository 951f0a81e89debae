using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage;

/// <summary>Rows that a transaction reads in order to change them.</summary>
internal static class RowLocks
{
    /// <summary>What the query's command begins with, for the database that has to be told.</summary>
    public const string Tag = "for update";

    /// <summary>
    /// Stands in plain SQL behind a query whose rows a statement takes: those that others are at are passed over. A transaction of SQLite is
    /// alone anyway, and for it this is a comment.
    /// </summary>
    public const string SkipMark = "/* skip locked */";

    /// <summary>
    /// Nobody else changes the rows before this transaction ends; whoever is about to is waited for, and what it left is what is read. A
    /// transaction of SQLite is alone anyway.
    /// </summary>
    public static IQueryable<T> ForUpdate<T>(this IQueryable<T> rows) => rows.TagWith(Tag);
}
