using DigestBot.Stories.Queries;
using DigestBot.Storage.Articles;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Sqlite;

/// <summary>Search in the full-text index. Articles are read one by one, newest first, until enough match.</summary>
internal sealed class SqliteArticleSearch(Func<SqliteDigestDb> open) : IArticleSearch
{
    /// <summary>Words a wildcard is written out as, and all wildcards of a query; beyond that one merge of them all costs less.</summary>
    private const int MostWords = 200;

    private const int MostWordsOfAll = 1000;

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
        await db.Database.OpenConnectionAsync(cancellation);
        var left = MostWordsOfAll;
        var expression = new FtsExpression(beginning =>
        {
            var words = WordsFrom(db, beginning, Math.Min(left, MostWords));
            left -= words?.Count ?? 0;
            return words;
        }).Of(search.Query);
        var rows = db.Articles.FromSql(
            $"""
            SELECT a.* FROM ArticleWords CROSS JOIN Articles AS a ON a.Id = (ArticleWords.rowid & {SqliteArticleIndex.IdBits})
            WHERE ArticleWords MATCH {expression} AND ArticleWords.rowid BETWEEN {first} AND {last}
            AND NOT EXISTS (
                SELECT 1 FROM PrivateArticles AS p WHERE p.ArticleId = (ArticleWords.rowid & {SqliteArticleIndex.IdBits})
                AND NOT EXISTS (SELECT 1 FROM FeedFollowers AS f WHERE f.FeedId = p.FeedId AND f.Workspace = {search.Reader.Value}))
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

    private static List<string>? WordsFrom(SqliteDigestDb db, string beginning, int most)
    {
        var words = db.Database.SqlQuery<string>(
            $"""
            SELECT Word AS Value FROM IndexedWords WHERE Word >= {beginning} AND Word < {beginning} || char(1114111) LIMIT {most + 1}
            """).ToList();
        return words.Count > most ? null : words;
    }
}
