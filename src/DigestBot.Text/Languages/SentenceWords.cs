using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>Abbreviations and whatever else decides where a sentence ends. Abbreviations are written without their last period and compared with case.</summary>
internal sealed record SentenceWords
{
    public static SentenceWords None { get; } = new();

    /// <summary>Abbreviations that a name or noun follows: never the last word of a sentence.</summary>
    public FrozenSet<string> Titles { get; init; } = [];

    /// <summary>Abbreviations that can close a sentence, and do when a word of <see cref="Starters"/> follows.</summary>
    public FrozenSet<string> Abbreviations { get; init; } = [];

    /// <summary>Abbreviations only in front of a figure ("No. 5").</summary>
    public FrozenSet<string> Numbering { get; init; } = [];

    /// <summary>Words that, written large, open a new sentence rather than a name.</summary>
    public FrozenSet<string> Starters { get; init; } = [];

    /// <summary>Verbs that tie a name to the quotation before it: <c>"Why?" Smith asked.</c></summary>
    public FrozenSet<string> SpeechVerbs { get; init; } = [];

    /// <summary>Whether a period after a number makes an ordinal ("9. Juni").</summary>
    public bool OrdinalPeriods { get; init; }

    /// <summary>A set out of words parted by blanks.</summary>
    public static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
