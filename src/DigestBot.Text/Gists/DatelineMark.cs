using System.Text.RegularExpressions;

namespace DigestBot.Text.Gists;

/// <summary>Place and agency in front of the news ("LYDDA, Norvia (Norvia News) -- ").</summary>
internal static partial class DatelineMark
{
    private const int LongestDateline = 90;

    /// <summary>Where the sentence begins behind its dateline; its own start when it has none.</summary>
    public static int Skip(string text, TextSpan sentence)
    {
        var head = text.AsSpan(sentence.Start, Math.Min(sentence.Length, LongestDateline));
        foreach (var match in Pattern().EnumerateMatches(head))
        {
            var start = sentence.Start + match.Length;
            return start < sentence.End && (char.IsUpper(text[start]) || !char.IsLower(text[start])) ? start : sentence.Start;
        }

        return sentence.Start;
    }

    [GeneratedRegex(
        """
        ^(?:
          (?:\p{Lu}[\p{L}\p{Nd}.,'’/ -]{0,60})?\(\ ?[^()]{1,40}\)\ *(?:--+|[-–—:])\s+   # Lydda (Norvia) --
        | \p{Lu}[\p{Lu}.'’/-]+(?:,?\ [\p{Lu}\p{Nd}][\p{L}\p{Nd}.'’/-]*){0,5}\ *(?:--+\s*|[–—]\s*|\ -\ +|:\ +)   # LYDDA, Norvia --
        | \(\p{Lu}{2,12}\)                                                              # (ABC)
        | 【[^】]{1,30}】 | ［[^］]{1,30}］
        | [(\[][^()\[\]]{1,30}=[^()\[\]]{1,30}[)\]]\s*(?:\S{2,4}\ 기자\ =\s*)?
        )
        """, RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
