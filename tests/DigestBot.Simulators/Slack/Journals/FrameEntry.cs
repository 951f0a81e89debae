using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Journals;

/// <summary>One message over a Socket Mode connection.</summary>
public sealed record FrameEntry : JournalEntry
{
    public required int Connection { get; init; }

    /// <summary>True where the bot sent it.</summary>
    public required bool FromBot { get; init; }

    /// <summary>hello, disconnect or the type of the envelope; of the bot's own: ack.</summary>
    public required string Type { get; init; }

    public JsonNode? Data { get; init; }
}
