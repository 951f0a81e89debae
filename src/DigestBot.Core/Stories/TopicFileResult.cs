namespace DigestBot.Stories;

/// <summary>What came of reading a file of topics.</summary>
public abstract record TopicFileResult
{
    private TopicFileResult()
    {
    }

    public sealed record Loaded(TopicCatalog Catalog) : TopicFileResult;

    /// <param name="Reason">One clause for a person, naming the file and the place: "topics.json: topics[2] 'climate' has no words".</param>
    public sealed record Broken(string Reason) : TopicFileResult;
}
