using System.Collections.Frozen;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Grouping;

/// <summary>The common words of each language, as <see cref="TermHash"/>es.</summary>
internal static class CommonWords
{
    private static readonly FrozenDictionary<string, FrozenSet<ulong>> ByCode = LanguagePack.All.ToFrozenDictionary(pack => pack.Code, pack => Set(pack.Stories.Common));

    public static FrozenSet<ulong> Of(string? language) => ByCode[LanguagePack.For(language).Code];

    private static FrozenSet<ulong> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TermHash.Of(word)).ToFrozenSet();
}
