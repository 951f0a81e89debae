namespace DigestBot.Sources;

/// <summary>What came of a fetch: a document, or the reason why there is none.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    public sealed record Fetched(SourceDocument Document) : FetchResult;

    /// <param name="Reason">One sentence for a person, naming the address.</param>
    public sealed record Failed(string Reason) : FetchResult;
}
