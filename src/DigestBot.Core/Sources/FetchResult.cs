namespace DigestBot.Sources;

/// <summary>What came of a fetch: a document, the word that it has not changed, or the reason why there is none.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    public FetchHeaders Headers { get; init; } = FetchHeaders.None;

    public sealed record Fetched(SourceDocument Document) : FetchResult;

    /// <summary>The document is still the one the request names (304).</summary>
    public sealed record NotModified : FetchResult;

    /// <param name="Reason">One sentence for a person, naming the address.</param>
    public sealed record Failed(string Reason) : FetchResult
    {
        /// <summary>What kind of failure it is, with its remedy.</summary>
        public FetchFailure Failure { get; init; } = new FetchFailure.Unknown(Reason);
    }
}
