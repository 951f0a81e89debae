namespace DigestBot.Sources;

/// <summary>What a document is, or why it is not read.</summary>
public abstract record SniffResult
{
    private SniffResult()
    {
    }

    public sealed record Known(DocumentKind Kind) : SniffResult;

    /// <param name="Reason">One clause for a person, naming the document: "notes.pdf is not text".</param>
    public sealed record Refused(string Reason) : SniffResult;
}
