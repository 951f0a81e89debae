using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>Looks words up in a pack's sets without copying them out of the text.</summary>
internal static class WordSets
{
    public static bool Has(this FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.Count > 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
