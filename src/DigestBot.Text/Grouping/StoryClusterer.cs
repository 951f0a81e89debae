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
    /// <param name="leastLikeness">
    /// How alike two stories must be to become one, 1 or more. 1 gives the best stories on the whole; more gives fewer wrong ones, and parts
    /// some that are right.
    /// </param>
    /// <param name="subject">
    /// The words that all articles were picked by, as they stand in them; null where they were not. They make articles no more alike; without
    /// this, everything on one subject tends to become one story.
    /// </param>
    /// <returns>Stories in ordinal order of their names; every item is in exactly one.</returns>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The likeness is under 1.</exception>
    public static IReadOnlyList<StoryGroup> Cluster(
        IReadOnlyList<GroupingItem> items, StoryConstraints? constraints = null, double leastLikeness = 1, IReadOnlyCollection<string>? subject = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastLikeness, 1);
        return new StoryPass(items, constraints ?? StoryConstraints.None, leastLikeness, subject).Groups();
    }
}
