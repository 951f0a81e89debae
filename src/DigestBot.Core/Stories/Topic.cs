using DigestBot.Stories.Queries;

namespace DigestBot.Stories;

/// <summary>Something readers follow, as written in <c>config/topics.json</c> or by a command.</summary>
public sealed record Topic
{
    /// <summary>What people type: lower case, words joined by hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What people read: "Japan and Korea".</summary>
    public required string Title { get; init; }

    /// <summary>Other names people may type.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Groups of words and phrases, names of one thing each: an article matches when every group has a hit. Empty where a query is.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups { get; init; } = [];

    /// <summary>What the topic asks for, when it is not written in groups.</summary>
    public ArticleQuery? Query { get; init; }

    public TopicOrigin Origin { get; init; }

    /// <summary>Two-letter codes of the languages whose articles count; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What an article must have to belong: the query or the groups, and the languages. A language that could not be told keeps none out.</summary>
    public ArticleQuery Matching => Languages.Count == 0
        ? Asked
        : new ArticleQuery.Every([Asked, new ArticleQuery.Either([.. Languages.Append("und").Select(code => new ArticleQuery.Language(code.ToLowerInvariant()))])]);

    /// <summary>The query, or the groups as one.</summary>
    public ArticleQuery Asked => Query ?? ArticleQuery.AllOf(
        [.. Groups.Select(group => ArticleQuery.AnyOf([.. group.Select(word => new ArticleQuery.Words(word.Trim()))]))]);
}
