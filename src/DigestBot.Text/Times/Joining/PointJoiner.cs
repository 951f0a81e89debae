using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Joining;

/// <summary>Joins neighbours that name one point in time together: a clock and a day, a weekday and a date, a month and a year.</summary>
internal static class PointJoiner
{
    private const int WidestGap = 2;

    public static List<TimePhrase> Join(List<TimePhrase> phrases, TimeToken[] tokens, bool largestFirst)
    {
        var joined = new List<TimePhrase>(phrases.Count);
        foreach (var phrase in phrases)
        {
            joined.Add(phrase);
            while (joined.Count > 1 && Pair(joined[^2], joined[^1], tokens, largestFirst) is { } pair)
            {
                joined.RemoveAt(joined.Count - 1);
                joined[^1] = pair;
            }
        }

        return joined;
    }

    private static TimePhrase? Pair(TimePhrase left, TimePhrase right, TimeToken[] tokens, bool largestFirst)
    {
        if (right.First - left.End > WidestGap)
        {
            return null;
        }

        for (var i = left.End; i < right.First; i++)
        {
            if (!tokens[i].Is(WordClass.Joint))
            {
                return null;
            }
        }

        var gap = left.End < right.First ? tokens[left.End].Entry!.Word : "";
        if (Meaning(left.Meaning, right.Meaning, gap, largestFirst) is not { } meaning)
        {
            return null;
        }

        var closes = gap == "(" && right.End < tokens.Length && tokens[right.End].Entry?.Word == ")";
        return gap == "(" && !closes ? null : new TimePhrase(left.First, right.End + (closes ? 1 : 0), meaning);
    }

    private static TimeMeaning? Meaning(TimeMeaning left, TimeMeaning right, string gap, bool largestFirst) => (left, right) switch
    {
        (TimeMeaning.Clock { Day: null } clock, TimeMeaning.PartOfDay part) => ClockReading.Of(clock, part),
        (TimeMeaning.PartOfDay part, TimeMeaning.Clock { Day: null } clock) => ClockReading.Of(clock, part),
        (TimeMeaning.PartOfDay { Day: TimeMeaning.Weekday day } part, _) when IsDate(right) && gap is "," or "(" => part with { Day = On(right, day.Number) },
        (TimeMeaning.Clock { Day: TimeMeaning.Weekday day } clock, _) when IsDate(right) && gap is "," or "(" => clock with { Day = On(right, day.Number) },
        (TimeMeaning.Clock { Day: null } clock, _) when IsDay(right) => clock with { Day = right },
        (TimeMeaning.PartOfDay { Day: null } part, _) when IsDay(right) => part with { Day = right },
        (_, TimeMeaning.Clock { Day: null } clock) when IsDay(left) && gap != "of" => clock with { Day = left },
        (_, TimeMeaning.PartOfDay { Day: null } part) when IsDay(left) && gap != "of" => part with { Day = left },
        (TimeMeaning.Weekday day, _) when IsDate(right) => On(right, day.Number),
        (_, TimeMeaning.Weekday { Pointing: Pointing.Open }) when IsDate(left) && gap is "," or "(" => left,
        (TimeMeaning.Weekday { Week: null } weekday, TimeMeaning.FromPublication { Unit: TimeUnit.Week }) => weekday with { Week = right },
        (TimeMeaning.FromPublication { Unit: TimeUnit.Week }, TimeMeaning.Weekday { Week: null } weekday) when largestFirst || IsPossessive(gap) =>
            weekday with { Week = left },
        (TimeMeaning.InYear { Year: null, Pointing: Pointing.Open } part, _) when IsYear(right) && gap != "(" => part with { Year = right },
        (_, TimeMeaning.InYear { Year: null, Pointing: Pointing.Open } part) when IsYear(left) && (IsPossessive(gap) || (largestFirst && gap is "")) =>
            part with { Year = left },
        (TimeMeaning.DayOfMonth { Month: null } day, _) when IsMonth(right) && gap == "of" => day with { Month = right },
        (_, TimeMeaning.DayOfMonth { Month: null } day) when IsMonth(left) && largestFirst && gap is "" => day with { Month = left },
        _ => null,
    };

    // "last week's Monday", "this year's third quarter"
    private static bool IsPossessive(string gap) => gap is "'" or "’";

    private static TimeMeaning On(TimeMeaning date, int weekday) => date is TimeMeaning.InYear part ? part with { OnWeekday = weekday } : date;

    private static bool IsDay(TimeMeaning meaning) => IsDate(meaning)
        || meaning is TimeMeaning.Weekday or TimeMeaning.FromPublication { Unit: TimeUnit.Day } or TimeMeaning.FromContext { Unit: TimeUnit.Day };

    private static bool IsDate(TimeMeaning meaning) => meaning
        is TimeMeaning.InYear { Part: YearPart.Day or YearPart.Feast } or TimeMeaning.DayOfMonth or TimeMeaning.Absolute { Period.Unit: TimeUnit.Day };

    private static bool IsYear(TimeMeaning meaning) => meaning is TimeMeaning.Absolute { Period.Unit: TimeUnit.Year or TimeUnit.FiscalYear }
        or TimeMeaning.FromPublication { Unit: TimeUnit.Year or TimeUnit.FiscalYear } or TimeMeaning.FromContext { Unit: TimeUnit.Year };

    private static bool IsMonth(TimeMeaning meaning) => meaning is TimeMeaning.InYear { Part: YearPart.Month }
        or TimeMeaning.Absolute { Period.Unit: TimeUnit.Month } or TimeMeaning.FromPublication { Unit: TimeUnit.Month }
        or TimeMeaning.FromContext { Unit: TimeUnit.Month };
}
