using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.English;

/// <summary>Lengths and rhythms. Ages ("34 years old") and rates ("twice a week") are refused.</summary>
internal static class EnglishDurations
{
    public static IEnumerable<TimeRule> Rules =>
    [
        new("<n> -? <unit>|<units>", Counted),
        new("<n> more|full|straight|consecutive|additional|other|long|short|business|working <unit>|<units>", Counted),
        new("<n> ~. ~<n> -? <unit>|<units>", Decimal),
        new("<n> <n> ~/ ~<n> <unit>|<units>", m => m[TokenClass.Number, 1] == 1 && m[TokenClass.Number, 2] == 2 ? LengthAndHalf(m.Number!.Value, m.Unit) : null),
        new("<n> and a half <unit>|<units>", m => LengthAndHalf(m.Number!.Value, m.Unit)),
        new("a|an|<n> <unit>|<units> and a half", m => LengthAndHalf(m.Number ?? 1, m.Unit)),
        new("half a|an -? <unit>", m => LengthAndHalf(0, m.Unit)),
        new("a? half -? hour|year|decade|century|day", m => m.Has("hour") ? LengthAndHalf(0, TimeUnit.Hour) : m.Has("year") ? LengthAndHalf(0, TimeUnit.Year) : m.Has("decade") ? LengthAndHalf(0, TimeUnit.Decade) : m.Has("century") ? LengthAndHalf(0, TimeUnit.Century) : null),
        new("<n> -|to|or <n> -? <unit>|<units>", m => NotAge(m) ? Length(null, m.Unit) : null),
        new("a couple of? <units>", m => Length(2, m.Unit)),
        new("a dozen <units>", m => Length(12, m.Unit)),
        new("a|the? <ord>? few|several|many <units>", m => Length(null, m.Unit)),
        new("the? past|last|next|first|coming|previous|final|latest|following <n> <unit>|<units>", Counted),
        new("the? past|last|next|coming|first|final few|several|couple <units>", m => Length(null, m.Unit)),
        new("the? recent|coming|past <units>", m => Length(null, m.Unit)),
        new("the <n> <units>", Counted),
        new("past|last decade|century", m => Length(m.Has("decade") ? 10 : 100, TimeUnit.Year)),
        new("^for|in|within|about|than|over|under|nearly|almost|after|least|every|only|took|take|takes|lasted|lasts|spent|last|another|once|up a|an -? <unit> !'|ago|later|earlier", m => AUnit(m)),
        new("a|an -? <unit> - long", m => Length(1, m.Unit)),
        new("<unit> - long", m => Length(1, m.Unit)),
        new("^for|over|in|after|within|of|many|through|takes|took <units> !old|-|of", m => Length(null, m.Unit)),
        new("<units> of &<unit>|<units>", m => null),
        new("all|the whole|the entire day|week|night|month|year", m => null),
        new("the year !<year>|of|<n>|-|ago|earlier|before|after", m => Length(1, TimeUnit.Year)),
        new("the fiscal year", m => Length(1, TimeUnit.Year)),
        new("a|an full|whole|entire|extra|additional|single <unit>", m => Length(1, m.Unit)),
        new("the period", m => null),

        // rhythms
        new("each|every <unit>", m => m.Unit < TimeUnit.Hour ? null : Every(1, m.Unit)),
        new("every <n> <units>", m => Every(m.Number, m.Unit)),
        new("every other <unit>", m => Every(2, m.Unit)),
        new("daily|nightly|weekly|monthly", m => Every(1, m.Unit)),
    ];

    private static TimeMeaning? Counted(RuleMatch m) => m.Number is { } count and < 100_000
        && (m.Unit != TimeUnit.Quarter || m.Has("next") || m.Has("past") || m.Has("last"))
        && NotSomeDay(m) && NotAge(m) && NotRate(m) && NotSecondOrdinal(m)
        && (m.Unit != TimeUnit.Night || m.Has("nights") || m.Has("-") || count == 1)
            ? Length(count, m.Unit)
            : null;

    // "24 hours a day", "three nights a week"
    private static bool NotRate(RuleMatch m) => m.End + 1 >= m.Tokens.Length || !m.Tokens[m.End + 1].Is(WordClass.Unit)
        || m.Tokens[m.End].Entry?.Word is not ("a" or "an");

    private static TimeMeaning? Decimal(RuleMatch m) =>
        NotAge(m) ? LengthAsWritten(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{m.Number}.{m[TokenClass.Number, 1]}"), m.Unit) : null;

    private static TimeMeaning? AUnit(RuleMatch m) => m.Unit is TimeUnit.Second or TimeUnit.Quarter ? null : Length(1, m.Unit);

    private static bool NotSecondOrdinal(RuleMatch m) => m.Unit != TimeUnit.Second || !m.Has("second") || m.Number != 1;

    // "one day" alone is some day
    private static bool NotSomeDay(RuleMatch m) => m.Number != 1 || m.Unit != TimeUnit.Day || !m.Has("one") || m.Has("-")
        || (m.First > 0 && m.Tokens[m.First - 1].Entry?.Word is "for" or "in" or "just" or "only" or "within" or "than" or "about" or "least");

    // "34 years old", "a 5-year-old", "aged 34 years", "34 years of age"
    private static bool NotAge(RuleMatch m)
    {
        for (var i = m.End; i < m.Tokens.Length && i <= m.End + 1; i++)
        {
            if (m.Tokens[i].Entry?.Word is "old" or "olds" || (m.Tokens[i].Entry?.Word == "of" && i + 1 < m.Tokens.Length && m.Tokens[i + 1].Entry?.Word == "age"))
            {
                return false;
            }

            if (m.Tokens[i].Entry?.Word != "-")
            {
                break;
            }
        }

        return m.First == 0 || m.Tokens[m.First - 1].Entry?.Word is not ("aged" or "age");
    }
}
