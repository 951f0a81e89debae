using DigestBot.Storage.Articles;
using Microsoft.EntityFrameworkCore;
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
}
