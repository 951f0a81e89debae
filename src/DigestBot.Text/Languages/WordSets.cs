using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>Looks words up in a pack's sets without copying them out of the text.</summary>
internal static class WordSets
{
    /// <param name="words">Separated by spaces.</param>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Has(this FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.Count > 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
