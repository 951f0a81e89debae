using DigestBot.Storage.Articles;
using DigestBot.Storage.Sqlite;
using DigestBot.Stories.Queries;
using DigestBot.Text;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace DigestBot.Benchmarks.Searching;

/// <summary>Writes many articles into a database at once, day by day as they would come in.</summary>
internal static class SearchLoad
{
    public static readonly LocalDate LastDay = new(2031, 3, 10);

    private const int OneTransaction = 5_000;

    private static readonly LocalTime Morning = new(6, 0);

    public static LocalDate FirstDay(int articles, int aDay) => LastDay.PlusDays(-((articles - 1) / aDay));

    public static async Task WriteAsync(string connectionString, SyntheticNews news, int articles, int aDay)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        SqliteArticleIndex.AddFunctions(connection);
        await ExecuteAsync(connection, "PRAGMA synchronous = OFF");
        var (first, day) = (FirstDay(articles, aDay), LocalDate.MinIsoValue);
        for (var id = 0; id < articles;)
        {
            await using var transaction = connection.BeginTransaction();
            await using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = """
                INSERT INTO Articles (Id, Day, FirstSeen, Title, Language, Publisher, Url, SourceName, IsSample, Text, Findings)
                VALUES ($id, $day, $seen, $title, $language, $publisher, NULL, 'made up', 0, $text, $findings);
                INSERT INTO ArticleWords (rowid, title, text, facts)
                VALUES (index_place($day, $id), $titleWords, $textWords, index_facts($publisher, NULL, $language));
                INSERT OR IGNORE INTO IndexedWords
                SELECT value FROM json_each($distinct)
                """;
            for (var end = Math.Min(articles, id + OneTransaction); id < end; id++)
            {
                day = first.PlusDays(id / aDay);
                Set(insert, id + 1, day, news.Next());
                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        await ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void Set(SqliteCommand insert, long id, LocalDate day, ArticleAnalysis analysis)
    {
        insert.Parameters.Clear();
        insert.Parameters.AddWithValue("$id", id);
        insert.Parameters.AddWithValue("$day", NodaTime.Text.LocalDatePattern.Iso.Format(day));
        // an article without a date counts for the day it came in
        insert.Parameters.AddWithValue("$seen", day.At(Morning).InUtc().ToInstant().ToUnixTimeTicks());
        insert.Parameters.AddWithValue("$title", analysis.Title);
        insert.Parameters.AddWithValue("$language", analysis.Language);
        insert.Parameters.AddWithValue("$publisher", analysis.Publisher);
        insert.Parameters.AddWithValue("$text", analysis.Text);
        insert.Parameters.AddWithValue("$findings", AnalysisJson.Write(analysis));
        var (title, text) = (IndexWords.Of(analysis.Title!), IndexWords.Of(analysis.Text));
        insert.Parameters.AddWithValue("$titleWords", title);
        insert.Parameters.AddWithValue("$textWords", text);
        insert.Parameters.AddWithValue("$distinct", SqliteArticleIndex.Distinct(title, text));
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
