using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Joining;

/// <summary>Joins two phrases of one kind into a range: "between 1910 and 1945", "from March to June", "1990–95".</summary>
internal static class RangeJoiner
{
    public static List<TimePhrase> Join(List<TimePhrase> phrases, TimeToken[] tokens)
    {
        var joined = new List<TimePhrase>(phrases.Count);
        foreach (var phrase in phrases)
        {
            if (joined.Count > 0 && Range(joined[^1], phrase, tokens) is { } range)
            {
                joined[^1] = range;
            }
            else
            {
                joined.Add(phrase);
            }
        }

        return joined;
    }

    private static TimePhrase? Range(TimePhrase left, TimePhrase right, TimeToken[] tokens)
    {
        if (left.Meaning is TimeMeaning.Range || Kind(left.Meaning) is not { } kind || Kind(right.Meaning) != kind)
        {
            return null;
        }

        var opener = left.First > 0 && tokens[left.First - 1].Is(WordClass.RangeOpener) ? tokens[left.First - 1].Entry!.Word : null;
        var closed = right.End < tokens.Length && tokens[right.End].Is(WordClass.RangeCloser);
        if (!Joins(left, right, tokens, opener is not null, closed))
        {
            return null;
        }

        var start = left.Meaning;
        if (start is TimeMeaning.InYear { Year: null, Pointing: Pointing.Open } part && right.Meaning is TimeMeaning.InYear { Year: { } year })
        {
            start = part with { Year = year };
        }

        return new TimePhrase(
            opener is null ? left.First : left.First - 1,
            closed ? right.End + 1 : right.End,
            new TimeMeaning.Range(new TimeMeaning.RangeEnd(left.First, left.End, start), new TimeMeaning.RangeEnd(right.First, right.End, right.Meaning)));
    }

    // "and" joins only behind an opener or before a closer, "to", a dash and the like by themselves
    private static bool Joins(TimePhrase left, TimePhrase right, TimeToken[] tokens, bool opened, bool closed)
    {
        var gap = right.First - left.End;
        if (gap is 0 or > 2 || !tokens[left.End].Is(WordClass.RangeJoint))
        {
            return false;
        }

        var needsFrame = tokens[left.End].Entry!.Number(WordClass.RangeJoint) > 0;
        return (!needsFrame || opened || closed) && (gap == 1 || tokens[left.End + 1].Is(WordClass.Joint) || tokens[left.End + 1].Is(WordClass.RangeJoint));
    }

    private static string? Kind(TimeMeaning meaning) => meaning switch
    {
        TimeMeaning.Absolute { Period.Unit: TimeUnit.Decade } => "decade",
        TimeMeaning.Absolute { Period.Unit: TimeUnit.Year } or TimeMeaning.FromPublication { Unit: TimeUnit.Year } => "year",
        TimeMeaning.Absolute { Period.Unit: TimeUnit.Day } or TimeMeaning.InYear { Part: YearPart.Day } or TimeMeaning.DayOfMonth => "day",
        TimeMeaning.InYear { Part: YearPart.Month } or TimeMeaning.Absolute { Period.Unit: TimeUnit.Month } => "month",
        TimeMeaning.Weekday => "weekday",
        TimeMeaning.Clock => "clock",
        _ => null,
    };
}
