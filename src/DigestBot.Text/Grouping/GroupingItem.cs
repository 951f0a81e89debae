namespace DigestBot.Text;

/// <summary>One article as the grouper sees it.</summary>
/// <param name="Id">What tells it from the others of one call; the order of groups and members follows it.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Text">Its clean text; may be empty.</param>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record GroupingItem(string Id, string? Title, string Text);
