using DigestBot.Text.Grouping;

namespace DigestBot.Text;

/// <summary>Puts articles on one happening into one story: copies first, then reports of the same news in other words.</summary>
/// <remarks>
/// Articles are compared by the words they share, weighted by how rare those are (TF-IDF), with names and the title counting double,
/// and stories grow by joining the two most alike until none are alike enough (agglomerative clustering by centroids). Works on headlines alone.
/// Pure; safe from any thread. The answer depends on the items and constraints, never on their order. About linear in the length of all texts.
/// </remarks>
public static class StoryClusterer
{
    /// <summary>Groups articles into stories.</summary>
    /// <param name="items">The articles; their ids must differ.</param>
    /// <param name="constraints">What people decided; null is none.</param>
    /// <returns>Stories in ordinal order of their names; every item is in exactly one.</returns>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    public static IReadOnlyList<StoryGroup> Cluster(IReadOnlyList<GroupingItem> items, StoryConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new StoryPass(items, constraints ?? StoryConstraints.None).Groups();
    }
}
