namespace DigestBot.Simulators.Discord.Journals;

/// <summary>An interaction left the simulator through a door; one that is replayed or doubled is there more than once.</summary>
public sealed record DeliveryEntry : JournalEntry
{
    public required ulong Interaction { get; init; }

    public required InteractionDoor Door { get; init; }

    /// <summary>The gateway connection it was written to.</summary>
    public int? Connection { get; init; }

    /// <summary>What the HTTP endpoint answered; null where it did not.</summary>
    public int? Status { get; init; }
}
