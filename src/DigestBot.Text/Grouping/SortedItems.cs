namespace DigestBot.Text.Grouping;

/// <summary>The order in which everything is computed, so that no answer depends on the order of arrival.</summary>
internal static class SortedItems
{
    /// <summary>Indexes into <paramref name="items"/> in ordinal order of their ids.</summary>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    public static int[] ById(IReadOnlyList<GroupingItem> items)
    {
        int[] sorted = [.. Enumerable.Range(0, items.Count).OrderBy(index => items[index].Id, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (items[sorted[i]].Id == items[sorted[i - 1]].Id)
            {
                throw new ArgumentException($"Two articles have the id '{items[sorted[i]].Id}'.", nameof(items));
            }
        }

        return sorted;
    }
}
