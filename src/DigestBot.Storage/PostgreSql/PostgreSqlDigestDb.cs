using DigestBot.Storage.Articles;
using DigestBot.Storage.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace DigestBot.Storage.PostgreSql;

internal sealed class PostgreSqlDigestDb(DbContextOptions<PostgreSqlDigestDb> options) : DigestDb(options)
{
    /// <summary>Tells our advisory locks from those of other programs in the same database ("dgst").</summary>
    public const int LockSpace = 0x64677374;

    public override Task PutInIndexAsync(ArticleRow row, CancellationToken cancellation) => PostgreSqlArticleIndex.PutAsync(this, row, cancellation);

    public override Task RemoveFromIndexAsync(LocalDate day, long id, CancellationToken cancellation) =>
        PostgreSqlArticleIndex.RemoveAsync(this, id, cancellation);

    public override Task EnterAsync(ExclusivePart part, CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockSpace}, {(int)part})", cancellation);

    public override async Task LockAsync(string table, CancellationToken cancellation)
    {
#pragma warning disable EF1002 // one of our own tables
        await Database.ExecuteSqlRawAsync($"LOCK TABLE \"{table}\" IN SHARE ROW EXCLUSIVE MODE", cancellation);
#pragma warning restore EF1002
    }

    /// <summary>What the articles take: a server keeps the space of what went, so that the size of the database never falls.</summary>
    public override async Task<DatabaseUsage> UsageAsync(CancellationToken cancellation)
    {
        var bytes = await Database.SqlQuery<long>(
            $"""
            SELECT (SELECT coalesce(sum(pg_column_size("Text") + pg_column_size("Findings") + pg_column_size("Title")), 0) FROM "Articles")::bigint
                + (SELECT coalesce(sum(pg_column_size("Words")), 0) FROM "ArticleWords")::bigint AS "Value"
            """).SingleAsync(cancellation);
        return new DatabaseUsage(bytes, await Articles.LongCountAsync(cancellation));
    }

    public override async Task SkipNumbersAsync(long count, CancellationToken cancellation)
    {
        foreach (var table in NumberedTables)
        {
            await Database.ExecuteSqlAsync(
                $"SELECT setval(pg_get_serial_sequence({'"' + table + '"'}, 'Id'), nextval(pg_get_serial_sequence({'"' + table + '"'}, 'Id')) + {count})", cancellation);
        }
    }

    /// <summary>Those whose rows are numbered by the database.</summary>
    public IEnumerable<string> NumberedTables => Model.GetEntityTypes()
        .Where(type => type.FindProperty("Id") is { ValueGenerated: ValueGenerated.OnAdd } id && id.ClrType == typeof(long))
        .Select(type => type.GetTableName()!);
}
