using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages;

/// <summary>Numerals, units, directions and context words of time expressions, and the patterns they form.</summary>
internal sealed record TimeWords
{
    /// <summary>Finds nothing.</summary>
    public static TimeWords None { get; } = new() { Grammar = new TimeGrammar(new TimeLexicon(), []) };

    public required TimeGrammar Grammar { get; init; }

    /// <summary>How running text falls into words.</summary>
    public WordBreaking Breaking { get; init; } = WordBreaking.Spaces;

    /// <summary>Whether the verb follows its date (Japanese, Korean).</summary>
    public bool VerbLast { get; init; }

    /// <summary>The ending that marks an unlisted past verb ("ed"), or null.</summary>
    public string? PastEnding { get; init; }

    /// <summary>The ending of adverbs, which may stand between auxiliary and participle ("ly"), or null.</summary>
    public string? AdverbEnding { get; init; }

    /// <summary>Whether a year or month stands before its part without a joining word ("昨年3月", "지난달 21일").</summary>
    public bool LargestFirst { get; init; }

    /// <summary>The month in which the country's fiscal year begins: 4 in Japan.</summary>
    public int FiscalYearMonth { get; init; } = 1;
}
