using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Journals;

/// <summary>Something that a person did or an event was handed to the bot; one that is repeated is there more than once.</summary>
public sealed record DeliveryEntry : JournalEntry
{
    /// <summary>slash_commands, interactive or events_api.</summary>
    public required string Type { get; init; }

    /// <summary>The same for every attempt.</summary>
    public required string Id { get; init; }

    public required SlackDoor Door { get; init; }

    /// <summary>0 for the first.</summary>
    public required int Attempt { get; init; }

    /// <summary>The connection that it was written to.</summary>
    public int? Connection { get; init; }

    /// <summary>What the request URL answered; null where it did not.</summary>
    public int? Status { get; init; }

    /// <summary>What the request URL answered with it.</summary>
    public JsonNode? Answer { get; init; }
}
