namespace DigestBot.Simulators.Slack.Journals;

/// <summary>A Socket Mode connection opened or ended.</summary>
public sealed record ConnectionEntry : JournalEntry
{
    public required int Connection { get; init; }

    public required bool Opened { get; init; }

    /// <summary>Null where it was cut without a close frame.</summary>
    public int? CloseCode { get; init; }

    public bool ClosedByBot { get; init; }
}
