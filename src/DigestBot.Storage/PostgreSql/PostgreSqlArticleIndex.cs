using DigestBot.Storage.Articles;
using DigestBot.Stories.Queries;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.PostgreSql;

/// <summary>
/// The words of the articles as one <c>tsvector</c> each (postgresql.org/docs/15/datatype-textsearch.html), cut and folded by us
/// (<see cref="IndexWords"/>), without positions: phrases are left for the look at the article.
/// </summary>
internal static class PostgreSqlArticleIndex
{
    public const string Create = """
        CREATE TABLE "ArticleWords" (
            "ArticleId" bigint NOT NULL PRIMARY KEY REFERENCES "Articles" ("Id") ON DELETE CASCADE,
            "Day" character varying(10) NOT NULL,
            "Words" tsvector NOT NULL);
        CREATE INDEX "IX_ArticleWords_Words" ON "ArticleWords" USING gin ("Words");
        CREATE INDEX "IX_ArticleWords_Day" ON "ArticleWords" ("Day" DESC, "ArticleId" DESC);
        """;

    /// <summary>Before the words of a headline, of an outlet and of a language: no letters, so that no word of a text is one of them.</summary>
    public const string TitlePrefix = "^";

    /// <summary>A lexeme has 2,046 bytes at most; nobody types a longer beginning of a word than this.</summary>
    public const int LongestWord = 200;

    /// <summary>Without this one the index of a whole database is filled faster; it is made anew in the end.</summary>
    public const string DropWords = """DROP INDEX "IX_ArticleWords_Words";""";

    public const string MakeWords = """CREATE INDEX "IX_ArticleWords_Words" ON "ArticleWords" USING gin ("Words");""";

    public static Task PutAsync(DigestDb db, ArticleRow row, CancellationToken cancellation)
    {
        var (id, day, words) = (row.Id, NodaTime.Text.LocalDatePattern.Iso.Format(row.Day), WordsOf(row.Title, row.Text, row.Publisher, row.Url, row.Language));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ArticleWords" ("ArticleId", "Day", "Words") VALUES ({id}, {day}, array_to_tsvector({words}))
            ON CONFLICT ("ArticleId") DO UPDATE SET "Day" = excluded."Day", "Words" = excluded."Words"
            """,
            cancellation);
    }

    /// <summary>What an article is found by, each once.</summary>
    public static string[] WordsOf(string title, string text, string? publisher, string? url, string language) =>
    [
        .. Words(IndexWords.Of(title))
            .Concat(Words(IndexWords.Of(title, TitlePrefix)))
            .Concat(Words(IndexWords.Of(text)))
            .Concat(Words(ArticleFacts.Of(publisher, url, language))).Distinct(),
    ];

    public static Task RemoveAsync(DigestDb db, long id, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleWords" WHERE "ArticleId" = {id}""", cancellation);

    /// <summary>A word as the index keeps it.</summary>
    public static string Kept(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    private static IEnumerable<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != IndexWords.Gap).Select(Kept);
}
