namespace DigestBot.Text.Grouping;

/// <summary>Joins articles that are copies of one another.</summary>
internal static class CopySets
{
    /// <summary>Sets over positions in <paramref name="items"/>; pairs in <paramref name="apart"/> are never joined.</summary>
    public static DisjointSets Of(IReadOnlyList<Fingerprinted> items, IEnumerable<(int Left, int Right)> apart)
    {
        var sets = new DisjointSets(items.Count);
        var separations = new Separations();
        foreach (var (left, right) in apart)
        {
            separations.Separate(left, right);
        }

        foreach (var (left, right) in CandidatePairs.Of(items))
        {
            var (kept, gone) = (sets.Of(left), sets.Of(right));
            if (kept != gone && !separations.AreApart(kept, gone) && DuplicateRule.AreCopies(items[left], items[right]))
            {
                sets.Join(kept, gone);
                separations.Join(Math.Min(kept, gone), Math.Max(kept, gone));
            }
        }

        return sets;
    }
}
