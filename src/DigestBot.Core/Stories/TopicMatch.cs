using DigestBot.Stories.Queries;

namespace DigestBot.Stories;

/// <summary>Why an article belongs to a topic.</summary>
public sealed record TopicMatch(Topic Topic, QueryMatch Match)
{
    /// <summary>The words of the article that say so, each once.</summary>
    public IReadOnlyList<string> Hits => [.. Match.Hits.Where(hit => hit.Span is not null).Select(hit => hit.Words)];
}
