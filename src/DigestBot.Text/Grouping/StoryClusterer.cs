using DigestBot.Text.Grouping;

namespace DigestBot.Text;

/// <summary>Puts articles on one happening into one story: copies first, then reports of the same news in other words.</summary>
/// <remarks>
/// Articles are compared by the words they share, weighted by how rare those are (TF-IDF), with names and the title counting double,
/// and stories grow by joining the two most alike until none are alike enough. Works on headlines alone. Pure; safe from any thread.
/// The answer depends on the items and constraints, never on their order. About linear in the number of articles.
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
        var order = SortedItems.ById(items);
        List<GroupingItem> sorted = [.. order.Select(index => items[index])];
        var pairs = ConstrainedPairs.Of(sorted, constraints ?? StoryConstraints.None);

        var copies = CopySets.Of([.. sorted.Select(Fingerprinted.Of)], pairs.Apart);
        var statistics = new TermStatistics();
        var terms = sorted.Select((item, i) => copies.Of(i) == i ? statistics.Count(item) : []).ToList();
        List<StoryNode> nodes = [.. Enumerable.Range(0, sorted.Count).GroupBy(copies.Of).Select(group => Node([.. group]))];
        var nodeOf = new int[sorted.Count];
        for (var node = 0; node < nodes.Count; node++)
        {
            foreach (var member in nodes[node].Members)
            {
                nodeOf[member] = node;
            }
        }

        var stories = new Agglomeration(nodes).Run(Neighbours.Of(nodes), OfNodes(pairs.Together), OfNodes(pairs.Apart));
        return [.. Enumerable.Range(0, nodes.Count).GroupBy(stories.Of).Select(Story)];

        StoryNode Node(int[] members) => new(
            members,
            TermVector.Of(terms[members[0]], statistics),
            members.Min(member => sorted[member].Date),
            members.Max(member => sorted[member].Date));

        IEnumerable<(int, int)> OfNodes(IEnumerable<(int Left, int Right)> ofItems) => ofItems.Select(pair => (nodeOf[pair.Left], nodeOf[pair.Right]));

        StoryGroup Story(IEnumerable<int> parts)
        {
            var groups = parts.Select(part => nodes[part].Members).ToList();
            var members = groups.SelectMany(group => group).Order().ToList();
            return new StoryGroup(
                sorted[members[0]].Id,
                [.. members.Select(member => order[member])],
                [.. groups.Select(group => group.Select(member => order[member]).ToList())]);
        }
    }
}
