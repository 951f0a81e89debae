namespace DigestBot.Text.Grouping;

/// <summary>Constraints as positions in the sorted items, without those that speak of unknown articles.</summary>
internal sealed record ConstrainedPairs(IReadOnlyList<(int Left, int Right)> Together, IReadOnlyList<(int Left, int Right)> Apart)
{
    /// <summary>A pair to stand apart that the pairs to stand together chain to one is dropped.</summary>
    public static ConstrainedPairs Of(IReadOnlyList<GroupingItem> sorted, StoryConstraints constraints)
    {
        if (constraints.Together.Count + constraints.Apart.Count == 0)
        {
            return new ConstrainedPairs([], []);
        }

        var positions = Enumerable.Range(0, sorted.Count).ToDictionary(i => sorted[i].Id, StringComparer.Ordinal);
        var together = Known(constraints.Together, positions);
        var chained = new DisjointSets(sorted.Count);
        foreach (var (left, right) in together)
        {
            chained.Join(left, right);
        }

        // what is kept from one is kept from all that stand with it
        var chains = together.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().ToLookup(chained.Of);
        var apart =
            from pair in Known(constraints.Apart, positions)
            where !chained.AreJoined(pair.Left, pair.Right)
            from left in chains[chained.Of(pair.Left)].Append(pair.Left)
            from right in chains[chained.Of(pair.Right)].Append(pair.Right)
            select (Math.Min(left, right), Math.Max(left, right));
        return new ConstrainedPairs(together, [.. apart.Distinct().Order()]);
    }

    private static List<(int Left, int Right)> Known(IEnumerable<ArticlePair> pairs, Dictionary<string, int> positions) =>
    [
        .. pairs
            .Where(pair => pair.Left != pair.Right && positions.ContainsKey(pair.Left) && positions.ContainsKey(pair.Right))
            .Select(pair => (Math.Min(positions[pair.Left], positions[pair.Right]), Math.Max(positions[pair.Left], positions[pair.Right])))
            .Distinct()
            .Order(),
    ];
}
