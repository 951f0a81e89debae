using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>One gateway payload.</summary>
public sealed record FrameEntry : JournalEntry
{
    public required int Connection { get; init; }

    /// <summary>True where the bot sent it.</summary>
    public required bool FromBot { get; init; }

    public required int Op { get; init; }

    public string? Event { get; init; }

    public long? Sequence { get; init; }

    /// <summary>Left out of GUILD_CREATE, which would fill the memory.</summary>
    public JsonNode? Data { get; init; }
}
