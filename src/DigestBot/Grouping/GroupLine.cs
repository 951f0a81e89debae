using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Host.Grouping;

/// <summary>One line of a <c>group</c> file as it is written; other fields are ignored.</summary>
internal sealed record GroupLine
{
    public JsonElement? Id { get; init; }

    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Text { get; init; }

    public string? Language { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GroupLine))]
internal sealed partial class GroupLineContext : JsonSerializerContext;
