using DigestBot.Stories.Queries;
using DigestBot.Storage.Articles;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Sqlite;

/// <summary>Search in the full-text index. Articles are read one by one, newest first, until enough match.</summary>
internal sealed class SqliteArticleSearch(Func<SqliteDigestDb> open) : IArticleSearch
{
    public async Task<IReadOnlyList<FoundArticle>> SearchAsync(ArticleSearch search, CancellationToken cancellation)
    {
        var found = new List<FoundArticle>();
        if (search.Limit <= 0 || search.First > search.Last)
        {
            return found;
        }

        var matcher = new QueryMatcher(search.Query, search.Mentions);
        var (first, last) = SqliteArticleIndex.Places(search.First, search.Last);
        await using var db = open();
        var rows = db.Articles.FromSql(
            $"""
            SELECT a.* FROM ArticleWords CROSS JOIN Articles AS a ON a.Id = (ArticleWords.rowid & {SqliteArticleIndex.IdBits})
            WHERE ArticleWords MATCH {FtsExpression.Of(search.Query)} AND ArticleWords.rowid BETWEEN {first} AND {last}
            ORDER BY ArticleWords.rowid DESC
            """).AsNoTracking().AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var article = ArticleStore.ArticleOf(row);
            if (matcher.Match(article) is { } match)
            {
                found.Add(new FoundArticle(article, match));
                if (found.Count >= search.Limit)
                {
                    break;
                }
            }
        }

        return found;
    }
}
