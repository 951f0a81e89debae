using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Host.Analyzing;

/// <summary>One line of an <c>analyze</c> file as it is written; other fields are ignored.</summary>
internal sealed record AnalyzeLine
{
    public JsonElement? Id { get; init; }

    public string? Kind { get; init; }

    public string? Html { get; init; }

    public byte[]? HtmlBase64 { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalyzeLine))]
[JsonSerializable(typeof(string))]
internal sealed partial class AnalyzeLineContext : JsonSerializerContext;
