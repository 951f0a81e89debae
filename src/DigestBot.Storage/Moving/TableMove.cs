using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace DigestBot.Storage.Moving;

/// <summary>Copies one table row by row, and reads some of them back.</summary>
internal sealed class TableMove(MovedTable table, SqliteConnection from, NpgsqlConnection to)
{
    private const int Samples = 50;

    private readonly List<object?[]> samples = [];

    /// <returns>How many rows there were.</returns>
    public async Task<long> CopyAsync(long count, Action report, CancellationToken cancellation)
    {
        await using var select = RawSql.On(from, $"SELECT {table.ColumnList} FROM \"{table.Name}\"");
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        await using var copy = await to.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)", cancellation);
        var (copied, every) = (0L, Math.Max(1, count / Samples));
        while (await rows.ReadAsync(cancellation))
        {
            var values = new object?[table.Columns.Count];
            await copy.StartRowAsync(cancellation);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = ValueOf(rows, i, table.Columns[i].Type);
                await WriteAsync(copy, values[i], table.Columns[i].Type, cancellation);
            }

            if (copied % every == 0)
            {
                samples.Add(values);
            }

            copied++;
            report();
        }

        await copy.CompleteAsync(cancellation);
        return copied;
    }

    /// <returns>How many rows were found as they were written; null when one was not.</returns>
    public async Task<long?> CheckAsync(long count, CancellationToken cancellation)
    {
        await using var counting = RawSql.On(to, $"SELECT count(*) FROM \"{table.Name}\"");
        if (await counting.ExecuteScalarAsync(cancellation) is not long stored || stored != count)
        {
            return null;
        }

        var where = string.Join(" AND ", table.Keys.Select((column, place) => $"\"{table.Columns[column].Name}\" = ${place + 1}"));
        foreach (var sample in samples)
        {
            await using var select = RawSql.On(to, $"SELECT {table.ColumnList} FROM \"{table.Name}\" WHERE {where}");
            foreach (var column in table.Keys)
            {
                select.Parameters.Add(new NpgsqlParameter { Value = sample[column] ?? DBNull.Value, NpgsqlDbType = table.Columns[column].Type });
            }

            await using var row = await select.ExecuteReaderAsync(cancellation);
            if (!await row.ReadAsync(cancellation) || !sample.Select((value, column) => Equals(value ?? DBNull.Value, row.GetValue(column))).All(same => same))
            {
                return null;
            }
        }

        return samples.Count;
    }

    private static object? ValueOf(SqliteDataReader row, int column, NpgsqlDbType type) => row.IsDBNull(column) ? null : type switch
    {
        NpgsqlDbType.Bigint => row.GetInt64(column),
        NpgsqlDbType.Integer => row.GetInt32(column),
        NpgsqlDbType.Boolean => row.GetBoolean(column),
        _ => Text(row.GetString(column)),
    };

    /// <summary>A server takes every letter but one; in its place goes another single one, so that what is found in texts stays where it is.</summary>
    public static string Text(string text) => text.Replace('\0', '\uFFFD');

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancellation) => value switch
    {
        null => copy.WriteNullAsync(cancellation),
        long number => copy.WriteAsync(number, type, cancellation),
        int number => copy.WriteAsync(number, type, cancellation),
        bool flag => copy.WriteAsync(flag, type, cancellation),
        _ => copy.WriteAsync((string)value, type, cancellation),
    };
}
