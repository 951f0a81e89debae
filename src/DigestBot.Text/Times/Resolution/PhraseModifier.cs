using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Reads TIMEX3's <c>mod</c> off the words around a phrase and inside it: "early", "about", "no more than".</summary>
internal static class PhraseModifier
{
    /// <summary>Number of a word that turns the modifier behind it round ("no").</summary>
    public const int Negates = -1;

    /// <param name="phrase">The phrase itself.</param>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the phrase with the words around it.</param>
    /// <param name="type">What kind of time it is.</param>
    public static TimeModifier? Of(TimePhrase phrase, TimeToken[] tokens, int first, TimeType type)
    {
        // "year-end" is a day of its own
        var end = phrase.Meaning is TimeMeaning.InYear { Part: YearPart.Feast } or TimeMeaning.Fixed { Type: TimeType.Date } ? phrase.First : phrase.End;
        for (var i = IsCounted(phrase.Meaning) ? Hedged(tokens, first) : first; i < end; i++)
        {
            if (tokens[i].Is(WordClass.Modifier) && tokens[i].Entry!.Number(WordClass.Modifier) is >= 0 and var number)
            {
                var negated = i > 0 && tokens[i - 1].Is(WordClass.Modifier) && tokens[i - 1].Entry!.Number(WordClass.Modifier) == Negates;
                return Fitted(negated ? Turned((TimeModifier)number) : (TimeModifier)number, type);
            }
        }

        return null;
    }

    // a hedge belongs to what is counted ("about two years ago"), but "a book about 1950" is not around 1950
    private static bool IsCounted(TimeMeaning meaning) => meaning is TimeMeaning.FromPublication { Steps: not 0 } or TimeMeaning.FromContext { Steps: not 0 }
        or TimeMeaning.ComparedPeriod { Year: null };

    private static int Hedged(TimeToken[] tokens, int first)
    {
        while (first > 0 && tokens[first - 1].Is(WordClass.Hedge))
        {
            first--;
        }

        return first;
    }

    /// <summary>What the modifier adds to an explanation.</summary>
    public static string Words(TimeModifier? modifier) => modifier switch
    {
        TimeModifier.Before => "; before it",
        TimeModifier.After => "; after it",
        TimeModifier.OnOrBefore => "; then or before",
        TimeModifier.OnOrAfter => "; then or after",
        TimeModifier.LessThan => "; less than it",
        TimeModifier.MoreThan => "; more than it",
        TimeModifier.EqualOrLess => "; at most so long",
        TimeModifier.EqualOrMore => "; at least so long",
        TimeModifier.Start => "; its first part",
        TimeModifier.Mid => "; its middle",
        TimeModifier.End => "; its last part",
        TimeModifier.Approx => "; about",
        _ => "",
    };

    private static TimeModifier Turned(TimeModifier modifier) => modifier switch
    {
        TimeModifier.MoreThan => TimeModifier.EqualOrLess,
        TimeModifier.LessThan => TimeModifier.EqualOrMore,
        _ => modifier,
    };

    // "more than a year ago" lies before the date a year ago
    private static TimeModifier Fitted(TimeModifier modifier, TimeType type) => type is TimeType.Duration or TimeType.Set ? modifier : modifier switch
    {
        TimeModifier.MoreThan => TimeModifier.Before,
        TimeModifier.LessThan => TimeModifier.After,
        TimeModifier.EqualOrMore => TimeModifier.OnOrBefore,
        TimeModifier.EqualOrLess => TimeModifier.OnOrAfter,
        _ => modifier,
    };
}
