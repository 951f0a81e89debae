namespace DigestBot.Text.Grouping;

/// <summary>A group of copies, as clustering sees it: one article.</summary>
/// <param name="Members">Positions in the sorted items, ascending; the first stands for the group.</param>
/// <param name="Vector">Of the article that stands for it.</param>
/// <param name="Facts">Of the article that stands for it.</param>
/// <param name="First">Earliest day of the group, or null.</param>
/// <param name="Last">Latest day of the group, or null.</param>
internal sealed record StoryNode(IReadOnlyList<int> Members, TermVector Vector, StoryFacts Facts, DateOnly? First, DateOnly? Last);
