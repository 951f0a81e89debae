namespace DigestBot.Stories;

/// <summary>How many letters two names differ by: insertions, deletions, changes, neighbours swapped (Damerau–Levenshtein, restricted: optimal string alignment).</summary>
internal static class EditDistance
{
    public static int Of(string left, string right)
    {
        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    /// <summary>The share of letters that differ, from 0 (the same) to 1 (nothing in common).</summary>
    public static double Share(string left, string right) =>
        left.Length + right.Length == 0 ? 0 : (double)Of(left, right) / Math.Max(left.Length, right.Length);
}
