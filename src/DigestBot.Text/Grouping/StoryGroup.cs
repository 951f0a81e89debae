namespace DigestBot.Text;

/// <summary>Articles on one happening.</summary>
/// <param name="Name">The smallest id among the members, in ordinal order: the same whatever the order of the articles.</param>
/// <param name="Members">Indexes into the items given, in ordinal order of their ids; never empty.</param>
/// <param name="Copies">
/// The same members parted into groups of copies of one another, an article without copies alone in its own.
/// The first of each group has its smallest id and stands for it.
/// </param>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record StoryGroup(string Name, IReadOnlyList<int> Members, IReadOnlyList<IReadOnlyList<int>> Copies);
