namespace DigestBot.Host.Playground;

/// <summary>A run of text that lies in at most one quote and one time.</summary>
/// <param name="Text">The words.</param>
/// <param name="Quote">Index of the quote it lies in, or null.</param>
/// <param name="Time">Index of the time it lies in, or null.</param>
public sealed record MarkedPiece(string Text, int? Quote, int? Time)
{
    public bool EndsQuote { get; init; }

    public bool EndsTime { get; init; }
}
