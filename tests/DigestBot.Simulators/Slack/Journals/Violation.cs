namespace DigestBot.Simulators.Slack.Journals;

/// <summary>Something that Slack refuses or punishes, or that a good client never does. A test asserts that there is none.</summary>
public sealed record Violation : JournalEntry
{
    public required ViolationRule Rule { get; init; }

    public required string What { get; init; }

    public override string ToString() => $"{Rule}: {What}";
}
