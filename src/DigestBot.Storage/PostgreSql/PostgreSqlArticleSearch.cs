using DigestBot.Storage.Articles;
using DigestBot.Stories.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace DigestBot.Storage.PostgreSql;

/// <summary>Search in the full-text index. Articles are read newest first, some at a time, until enough match.</summary>
internal sealed class PostgreSqlArticleSearch(Func<PostgreSqlDigestDb> open) : IArticleSearch
{
    /// <summary>Articles read at first; most of what the index finds does match. Each further batch is twice as large.</summary>
    private const int FirstBatch = 64;

    private const int LargestBatch = 1024;

    public async Task<IReadOnlyList<FoundArticle>> SearchAsync(ArticleSearch search, CancellationToken cancellation)
    {
        var found = new List<FoundArticle>();
        if (search.Limit <= 0 || search.First > search.Last)
        {
            return found;
        }

        var matcher = new QueryMatcher(search.Query, search.Mentions);
        var expression = TextSearchQuery.Of(search.Query);
        var (first, day, id) = (LocalDatePattern.Iso.Format(search.First), LocalDatePattern.Iso.Format(search.Last), long.MaxValue);
        await using var db = open();
        for (var batch = FirstBatch; ; batch = Math.Min(2 * batch, LargestBatch))
        {
            var rows = await db.Articles.FromSql(
                $"""
                SELECT a.* FROM (
                    SELECT "ArticleId", "Day" FROM "ArticleWords"
                    WHERE "Words" @@ {expression}::tsquery AND "Day" >= {first} AND ("Day", "ArticleId") < ({day}, {id})
                    AND NOT EXISTS (
                        SELECT 1 FROM "PrivateArticles" AS p WHERE p."ArticleId" = "ArticleWords"."ArticleId" AND NOT EXISTS (
                            SELECT 1 FROM "FeedFollowers" AS f WHERE f."FeedId" = p."FeedId" AND f."Workspace" = {search.Reader.Value}))
                    ORDER BY "Day" DESC, "ArticleId" DESC LIMIT {batch}) AS w
                JOIN "Articles" AS a ON a."Id" = w."ArticleId"
                ORDER BY w."Day" DESC, w."ArticleId" DESC
                """).AsNoTracking().ToListAsync(cancellation);
            foreach (var row in rows)
            {
                var article = ArticleStore.ArticleOf(row);
                if (matcher.Match(article) is { } match)
                {
                    found.Add(new FoundArticle(article, match));
                    if (found.Count >= search.Limit)
                    {
                        return found;
                    }
                }
            }

            if (rows.Count < batch)
            {
                return found;
            }

            (day, id) = (LocalDatePattern.Iso.Format(rows[^1].Day), rows[^1].Id);
        }
    }
}
