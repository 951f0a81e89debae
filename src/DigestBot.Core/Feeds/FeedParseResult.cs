namespace DigestBot.Feeds;

/// <summary>What came of parsing a feed.</summary>
public abstract record FeedParseResult
{
    private FeedParseResult()
    {
    }

    public sealed record Parsed(FeedContent Feed) : FeedParseResult;

    /// <param name="Reason">One clause for a person, naming the document and, where it breaks, the line.</param>
    public sealed record Refused(string Reason) : FeedParseResult;
}
