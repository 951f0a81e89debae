using DigestBot.Storage.PostgreSql;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace DigestBot.Storage.Moving;

/// <summary>Writes the full-text index of all articles of a file into a server.</summary>
internal sealed class IndexMove(SqliteConnection from, NpgsqlConnection to)
{
    /// <summary>Words of so many articles wait on the server at one time.</summary>
    private const int AtOnce = 2000;

    private const string Take = """
        INSERT INTO "ArticleWords" ("ArticleId", "Day", "Words") SELECT id, day, array_to_tsvector(words) FROM moved_words;
        TRUNCATE moved_words;
        """;

    public async Task FillAsync(Action report, CancellationToken cancellation)
    {
        await ExecuteAsync(PostgreSqlArticleIndex.DropWords + " CREATE TEMPORARY TABLE moved_words (id bigint, day varchar(10), words text[]) ON COMMIT DROP;", cancellation);
        await using var select = RawSql.On(from, "SELECT Id, Day, Title, Text, Publisher, Url, Language FROM Articles");
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        for (var isMore = true; isMore;)
        {
            isMore = await FillSomeAsync(rows, report, cancellation);
            await ExecuteAsync(Take, cancellation);
        }

        await ExecuteAsync(PostgreSqlArticleIndex.MakeWords, cancellation);
    }

    private async Task<bool> FillSomeAsync(SqliteDataReader rows, Action report, CancellationToken cancellation)
    {
        await using var copy = await to.BeginBinaryImportAsync("COPY moved_words (id, day, words) FROM STDIN (FORMAT BINARY)", cancellation);
        var count = 0;
        while (count < AtOnce && await rows.ReadAsync(cancellation))
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(rows.GetInt64(0), NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(rows.GetString(1), NpgsqlDbType.Varchar, cancellation);
            var words = PostgreSqlArticleIndex.WordsOf(
                TableMove.Text(rows.GetString(2)), TableMove.Text(rows.GetString(3)), TextOrNull(rows, 4), TextOrNull(rows, 5), rows.GetString(6));
            await copy.WriteAsync(words, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellation);
            count++;
            report();
        }

        await copy.CompleteAsync(cancellation);
        return count == AtOnce;
    }

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : TableMove.Text(row.GetString(column));

    private async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = RawSql.On(to, sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
