using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Journals;

/// <summary>A request of the bot and what it was answered; written when the answer is decided.</summary>
public sealed record RequestEntry : JournalEntry
{
    /// <summary>As Slack names it: <c>chat.postMessage</c>; else <c>response_url</c> or <c>oauth/v2/authorize</c>.</summary>
    public required string Method { get; init; }

    public required string HttpMethod { get; init; }

    /// <summary>The workspace whose token it came with.</summary>
    public string? Team { get; init; }

    /// <summary>The headers that matter, by lower-case name; of Authorization the scheme only.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Without tokens and secrets.</summary>
    public JsonObject? Arguments { get; init; }

    /// <summary>Null where the connection was cut before an answer.</summary>
    public int? Status { get; init; }

    /// <summary>Null where it was <c>ok</c>, or not answered in JSON.</summary>
    public string? Error { get; init; }

    /// <summary>Without tokens.</summary>
    public JsonNode? Answer { get; init; }

    /// <summary>The fault switch that had its way with this request.</summary>
    public string? Fault { get; init; }

    /// <summary>Above the stated rate and let pass all the same, as Slack does with short bursts.</summary>
    public bool Tolerated { get; init; }
}
