namespace DigestBot.Articles;

/// <summary>What became of one article of a document.</summary>
/// <param name="Source">The file, address or paste it came in.</param>
public abstract record IngestResult(string Source)
{
    /// <summary>Something a person should know about it, such as a date that was not believed; null when there is nothing.</summary>
    public string? Notice { get; init; }

    public sealed record Added(string Source, string Title, ArticleId Id) : IngestResult(Source);

    public sealed record Updated(string Source, string Title, ArticleId Id) : IngestResult(Source);

    public sealed record Unchanged(string Source, string Title, ArticleId Id) : IngestResult(Source);

    public sealed record TakenDown(string Source, string Title) : IngestResult(Source);

    /// <param name="Source">The file, address or paste.</param>
    /// <param name="Title">The headline, where at least that was found.</param>
    /// <param name="Reason">One clause for a person, naming the document.</param>
    public sealed record Refused(string Source, string? Title, string Reason) : IngestResult(Source);
}
