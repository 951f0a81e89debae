namespace DigestBot.Stories;

/// <summary>Something readers follow, as written in <c>config/topics.json</c>.</summary>
public sealed record Topic
{
    /// <summary>What people type: lower case, words joined by hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What people read: "Japan and Korea".</summary>
    public required string Title { get; init; }

    /// <summary>Other names people may type.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Groups of words and phrases: an article matches when every group has at least one hit.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>Two-letter codes of the languages whose articles count; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
