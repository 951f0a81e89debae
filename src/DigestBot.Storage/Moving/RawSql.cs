using Microsoft.Data.Sqlite;
using Npgsql;

namespace DigestBot.Storage.Moving;

/// <summary>Commands made of the names of our own tables and columns, which no parameter can stand for.</summary>
internal static class RawSql
{
    public static SqliteCommand On(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own names
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Without an end to its patience: an index of a whole database takes minutes.</summary>
    public static NpgsqlCommand On(NpgsqlConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own names
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        return command;
    }
}
