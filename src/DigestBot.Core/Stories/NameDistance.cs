namespace DigestBot.Stories;

/// <summary>How far what was typed lies from a topic, from 0 (the same) to 1 (nothing in common).</summary>
internal static class NameDistance
{
    /// <summary>Beyond this a suggestion puzzles more than it helps: half of the letters differ.</summary>
    public const double Farthest = 0.5;

    /// <summary>A beginning, or one of several words, is nearer than a misspelling of the same length, and not as near as the whole.</summary>
    private const double OfBeginning = 0.1;

    private const double OfWord = 0.15;

    /// <summary>Longer input names nothing; it is cut so that a hostile one costs no time.</summary>
    private const int LongestName = 64;

    public static double Of(string typed, Topic topic)
    {
        var name = Plain(typed);
        if (name.Length == 0)
        {
            return 1;
        }

        var whole = topic.Aliases.Append(topic.Name).Append(topic.Title).Select(Plain)
            .Min(other => other.Length > name.Length && other.StartsWith(name, StringComparison.Ordinal) ? OfBeginning : EditDistance.Share(name, other));
        var byWord = name.Split('-').SelectMany(_ => TopicNames.WordsOf(topic), (typedWord, word) => EditDistance.Share(typedWord, Plain(word))).Min();
        return Math.Min(whole, OfWord + byWord);
    }

    private static string Plain(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var plain = string.Join('-', words);
        return plain.Length > LongestName ? plain[..LongestName] : plain;
    }
}
