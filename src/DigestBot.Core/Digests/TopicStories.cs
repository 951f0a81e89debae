using DigestBot.Stories;

namespace DigestBot.Digests;

/// <summary>The stories of a topic in a window.</summary>
/// <param name="Scope">Topic, window and reader.</param>
/// <param name="Stories">Most widely reported first, then newest.</param>
/// <param name="Muted">Those that were muted, in the same order.</param>
public sealed record TopicStories(NewsScope Scope, IReadOnlyList<Story> Stories, IReadOnlyList<Story> Muted);
