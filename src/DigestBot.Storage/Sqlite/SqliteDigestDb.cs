using System.Reflection;
using DigestBot.Storage.Articles;
using DigestBot.Storage.Retention;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace DigestBot.Storage.Sqlite;

internal sealed class SqliteDigestDb(DbContextOptions<SqliteDigestDb> options) : DigestDb(options)
{
    /// <summary>Every migration of this program, oldest first, as its attribute names it.</summary>
    public static IReadOnlyList<string> MigrationIds { get; } =
    [
        .. typeof(SqliteDigestDb).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteDigestDb))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    public override Task PutInIndexAsync(ArticleRow row, CancellationToken cancellation) => SqliteArticleIndex.PutAsync(this, row, cancellation);

    public override Task RemoveFromIndexAsync(LocalDate day, long id, CancellationToken cancellation) =>
        SqliteArticleIndex.RemoveAsync(this, day, id, cancellation);

    public override async Task<DatabaseUsage> UsageAsync(CancellationToken cancellation)
    {
        var bytes = await Database.SqlQuery<long>(
            $"SELECT (page_count - freelist_count) * page_size AS Value FROM pragma_page_count, pragma_freelist_count, pragma_page_size").SingleAsync(cancellation);
        return new DatabaseUsage(bytes, await Articles.LongCountAsync(cancellation));
    }

    public override async Task<bool> GiveBackAsync(int pages, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        return await SqliteSpace.GiveBackAsync((SqliteConnection)Database.GetDbConnection(), pages, cancellation);
    }

    public override Task SkipNumbersAsync(long count, CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"UPDATE sqlite_sequence SET seq = seq + {count}", cancellation);
}
