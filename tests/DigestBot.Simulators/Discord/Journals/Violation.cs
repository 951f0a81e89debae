namespace DigestBot.Simulators.Discord.Journals;

/// <summary>Something that Discord refuses or punishes. A test asserts that there is none.</summary>
public sealed record Violation : JournalEntry
{
    public required ViolationRule Rule { get; init; }

    public required string What { get; init; }

    public override string ToString() => $"{Rule}: {What}";
}
