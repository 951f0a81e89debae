using DigestBot.Text.Grouping;

namespace DigestBot.Text;

/// <summary>Puts articles that are copies of one another into one group.</summary>
/// <remarks>
/// Exact copies, reprints with another dateline, shortened and lightly edited ones are found by the containment of their shingles;
/// an article that only carries another one further down is not its copy. Pure; safe from any thread.
/// The answer depends on the items, never on their order. About linear in the length of all texts.
/// </remarks>
public static class StoryGrouper
{
    /// <summary>Groups articles.</summary>
    /// <param name="items">The articles; their ids must differ.</param>
    /// <returns>
    /// Indexes into <paramref name="items"/>: every item in exactly one group, an article without copies alone in its own.
    /// Members stand in ordinal order of their ids, groups in that of their first member.
    /// </returns>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> Group(IReadOnlyList<GroupingItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        int[] sorted = SortedItems.ById(items);
        var sets = CopySets.Of([.. sorted.Select(index => Fingerprinted.Of(items[index]))], []);
        return [.. Enumerable.Range(0, sorted.Length).GroupBy(sets.Of).Select(group => group.Select(i => sorted[i]).ToList())];
    }
}
