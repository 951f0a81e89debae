namespace DigestBot.Text;

/// <summary>What people have decided about stories; no measure overrules it.</summary>
/// <remarks>
/// Immutable, safe from any thread. Ids that are not among the articles are passed over, so constraints may outlive the articles.
/// Pairs that must stand together chain: what is together with one is together with all. Where the two kinds contradict each other, together wins.
/// </remarks>
public sealed record StoryConstraints
{
    /// <summary>No constraint.</summary>
    public static StoryConstraints None { get; } = new();

    /// <summary>Pairs that stand in one story whatever they say.</summary>
    public IReadOnlyList<ArticlePair> Together { get; init; } = [];

    /// <summary>Pairs that never stand in one story, not even as copies.</summary>
    public IReadOnlyList<ArticlePair> Apart { get; init; } = [];
}
