namespace DigestBot.Commands;

/// <summary>How far a typed name lies from a known one.</summary>
internal static class Spelling
{
    /// <summary>Insertions, deletions and replacements between the two, case aside (Levenshtein 1966). Names longer than a command can be are simply far.</summary>
    public static int Distance(string known, string typed)
    {
        if (typed.Length > CommandDescriptions.MaxNameLength)
        {
            return typed.Length;
        }

        var row = Enumerable.Range(0, typed.Length + 1).ToArray();
        for (var i = 1; i <= known.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= typed.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(known[i - 1]) == char.ToUpperInvariant(typed[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
