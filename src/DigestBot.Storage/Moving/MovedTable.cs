using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NpgsqlTypes;

namespace DigestBot.Storage.Moving;

/// <summary>A table as both databases have it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns with the server's types.</param>
/// <param name="Keys">Those of them that name a row.</param>
internal sealed record MovedTable(string Name, IReadOnlyList<(string Name, NpgsqlDbType Type)> Columns, IReadOnlyList<int> Keys)
{
    public string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>All tables, each after those it refers to.</summary>
    public static IReadOnlyList<MovedTable> All(IModel model)
    {
        var (types, ordered) = (model.GetEntityTypes().ToList(), new List<IEntityType>());
        while (ordered.Count < types.Count)
        {
            ordered.AddRange(types.Except(ordered)
                .Where(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || ordered.Contains(key.PrincipalEntityType))).ToList());
        }

        return [.. ordered.Select(Of)];
    }

    private static MovedTable Of(IEntityType type)
    {
        var properties = type.GetProperties().ToList();
        return new(
            type.GetTableName()!,
            [.. properties.Select(property => (property.GetColumnName(), TypeOf(property.GetColumnType())))],
            [.. type.FindPrimaryKey()!.Properties.Select(property => properties.IndexOf(property))]);
    }

    private static NpgsqlDbType TypeOf(string column) => column switch
    {
        "bigint" => NpgsqlDbType.Bigint,
        "integer" => NpgsqlDbType.Integer,
        "boolean" => NpgsqlDbType.Boolean,
        "text" => NpgsqlDbType.Text,
        _ when column.StartsWith("character varying", StringComparison.Ordinal) => NpgsqlDbType.Varchar,
        _ => throw new NotSupportedException($"Nothing moves a column of the type {column}"),
    };
}
