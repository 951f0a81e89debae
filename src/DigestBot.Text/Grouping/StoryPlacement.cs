namespace DigestBot.Text;

/// <summary>Where an article stands as soon as it arrives.</summary>
/// <param name="Story">The name of its story: the smallest id in it, its own where it opens one.</param>
/// <param name="DuplicateOf">The smallest id among the articles it is a copy of, its own among them; null when it copies none.</param>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record StoryPlacement(string Story, string? DuplicateOf);
