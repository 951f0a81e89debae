using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>A REST request and what it was answered; written when the answer is decided.</summary>
public sealed record RequestEntry : JournalEntry
{
    public required string Method { get; init; }

    /// <summary>As Discord's documentation writes it: <c>/channels/{channel_id}/messages</c>.</summary>
    public required string Route { get; init; }

    public required string Path { get; init; }

    public required string Query { get; init; }

    /// <summary>The headers that matter, by lower-case name; of Authorization the scheme only.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public JsonNode? Body { get; init; }

    /// <summary>Null where the connection was cut before an answer.</summary>
    public int? Status { get; init; }

    public JsonNode? Answer { get; init; }

    /// <summary>The fault switch that had its way with this request.</summary>
    public string? Fault { get; init; }

    /// <summary>Method and route, as rate limits and faults name it.</summary>
    public string Endpoint => $"{Method} {Route}";
}
