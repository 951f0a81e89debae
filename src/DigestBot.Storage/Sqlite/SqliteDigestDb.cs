using System.Reflection;
using DigestBot.Storage.Articles;
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
}
