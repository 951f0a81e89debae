namespace DigestBot.Feeds.Opml;

/// <summary>What came of reading a list of feeds.</summary>
public abstract record OpmlResult
{
    private OpmlResult()
    {
    }

    /// <param name="Feeds">Each address once, in order, with every folder and category it stands in as a label.</param>
    /// <param name="Skipped">One clause for each entry that cannot be followed.</param>
    public sealed record Read(IReadOnlyList<NewFeed> Feeds, IReadOnlyList<string> Skipped) : OpmlResult;

    /// <param name="Reason">One clause for a person, naming the document.</param>
    public sealed record Refused(string Reason) : OpmlResult;
}
