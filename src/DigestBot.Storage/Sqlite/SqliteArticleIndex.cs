using DigestBot.Storage.Articles;
using DigestBot.Stories.Queries;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Storage.Sqlite;

/// <summary>
/// The full-text index of the articles (sqlite.org/fts5.html): a contentless table whose rowid is the article's day and number in one, so that
/// a window is a range of rowids and newest first is their order backwards: the newest matches are found without sorting all.
/// </summary>
internal static class SqliteArticleIndex
{
    /// <summary>
    /// The words are cut and folded by us (<see cref="IndexWords"/>); "ascii" leaves all other letters as they are. The table of words is
    /// there for wildcards: FTS5 merges every article of every word that begins so before it gives the first one, whatever the window.
    /// </summary>
    public const string Create = """
        CREATE VIRTUAL TABLE ArticleWords USING fts5(title, text, facts, content = '', contentless_delete = 1, tokenize = 'ascii');
        CREATE TABLE IndexedWords (Word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        """;

    /// <summary>Indexes what is stored already; needs <see cref="AddFunctions"/>.</summary>
    public const string Fill = """
        INSERT INTO ArticleWords (rowid, title, text, facts)
        SELECT index_place(Day, Id), index_words(Title), index_words(Text), index_facts(Publisher, Url, Language) FROM Articles ORDER BY Day, Id;
        INSERT OR IGNORE INTO IndexedWords
        SELECT word.value FROM Articles, json_each(index_distinct(Title, Text, index_facts(Publisher, Url, Language))) AS word;
        """;

    /// <summary>More articles than one file ever holds, and room above for every day of the calendar.</summary>
    private const long IdsPerDay = 1L << 40;

    /// <summary>What of a rowid is the article's number.</summary>
    public const long IdBits = IdsPerDay - 1;

    public static (long First, long Last) Places(LocalDate first, LocalDate last) => (PlaceOf(first, 0), PlaceOf(last, IdsPerDay - 1));

    public static async Task PutAsync(DigestDb db, ArticleRow row, CancellationToken cancellation)
    {
        var (title, text, facts) = (IndexWords.Of(row.Title), IndexWords.Of(row.Text), ArticleFacts.Of(row.Publisher, row.Url, row.Language));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ArticleWords (rowid, title, text, facts) VALUES ({PlaceOf(row.Day, row.Id)}, {title}, {text}, {facts});
            INSERT OR IGNORE INTO IndexedWords SELECT value FROM json_each({Distinct(title, text, facts)});
            """,
            cancellation);
    }

    public static Task RemoveAsync(DigestDb db, LocalDate day, long id, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM ArticleWords WHERE rowid = {PlaceOf(day, id)}", cancellation);

    /// <summary>What migrations call to write the index of articles that are stored already.</summary>
    public static void AddFunctions(SqliteConnection connection)
    {
        connection.CreateFunction("index_place", (string day, long id) => PlaceOf(LocalDatePattern.Iso.Parse(day).Value, id));
        connection.CreateFunction("index_words", (string text) => IndexWords.Of(text));
        connection.CreateFunction("index_distinct", (string title, string text, string facts) => Distinct(IndexWords.Of(title), IndexWords.Of(text), facts));
        connection.CreateFunction("index_facts", (string? publisher, string? url, string language) => ArticleFacts.Of(publisher, url, language));
    }

    /// <summary>A JSON list of the words a wildcard may stand for; letters and digits need no escapes.</summary>
    public static string Distinct(params ReadOnlySpan<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            words.UnionWith(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IndexWords.CanGoOn));
        }

        return words.Count == 0 ? "[]" : $"[\"{string.Join("\",\"", words)}\"]";
    }

    private static long PlaceOf(LocalDate day, long id) => (day.ToDateOnly().DayNumber * IdsPerDay) + id;
}
