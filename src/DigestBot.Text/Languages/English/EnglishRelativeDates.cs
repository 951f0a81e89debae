using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.English;

/// <summary>Dates counted from publication or from what was spoken of before.</summary>
internal static class EnglishRelativeDates
{
    public static IEnumerable<TimeRule> Rules =>
    [
        new("^of tomorrow !'|’", m => Vague(1)),
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("the day before yesterday", m => new TimeMeaning.FromPublication(TimeUnit.Day, -2)),
        new("the day after tomorrow", m => new TimeMeaning.FromPublication(TimeUnit.Day, 2)),

        // weekdays
        new("<weekday> !-", m => Named(m) ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value) : null),
        new("<weekday>", m => Named(m) ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value) : null),
        new("<shortweekday> ~.? &<month>|<doubtfulmonth>|<day>", m => Named(m) ? new TimeMeaning.Weekday(m[WordClass.ShortWeekday]!.Value) : null),
        new("last|previous|past <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("this <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.This)),
        new("this past <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("this? next|coming|upcoming <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("<weekday> next", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("the previous|preceding <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("every|each <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Any)),

        // months, seasons, holidays that are pointed at
        new("this past <month>|<doubtfulmonth>", m => MonthNamed(m.Month, Pointing.Last)),
        new("last|past <month>|<doubtfulmonth>", m => MonthNamed(m.Month, Pointing.Last)),
        new("this <month>|<doubtfulmonth>", m => MonthNamed(m.Month, Pointing.This)),
        new("next|coming <month>|<doubtfulmonth>", m => MonthNamed(m.Month, Pointing.Next)),
        new("each|every <month>|<doubtfulmonth>", m => MonthNamed(m.Month, Pointing.Any)),
        new("<month> last !<unit>|<units>|<month>|<weekday>", m => MonthNamed(m.Month, Pointing.Last)),
        new("<month> next !<unit>|<units>|<month>|<weekday>", m => MonthNamed(m.Month, Pointing.Next)),
        new("this? last|past <season>", m => Season(m[WordClass.Season], Pointing.Last)),
        new("this <season>", m => Season(m[WordClass.Season], Pointing.This)),
        new("this? next|coming <season>", m => Season(m[WordClass.Season], Pointing.Next)),
        new("last <holiday> day?", m => Feast(m[WordClass.Holiday], Pointing.Last)),
        new("this <holiday> day?", m => Feast(m[WordClass.Holiday], Pointing.This)),
        new("next <holiday> day?", m => Feast(m[WordClass.Holiday], Pointing.Next)),

        // units that are pointed at
        new("last|previous <unit>", m => Shift(m, -1)),
        new("this|current <unit>", m => IsName(m) ? null : Shift(m, 0)),
        new("this? next|coming|upcoming <unit>", m => Shift(m, 1)),
        new("this past <unit>", m => Shift(m, -1)),
        new("the past year", m => Shift(m, -1)),
        new("the? current|this fiscal year", m => new TimeMeaning.FromPublication(TimeUnit.Year, 0)),
        new("the? last|previous|past|prior fiscal year", m => new TimeMeaning.FromPublication(TimeUnit.Year, -1)),
        new("the? next|coming fiscal year", m => new TimeMeaning.FromPublication(TimeUnit.Year, 1)),
        new("the weekend", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, -1)),
        new("the latest quarter", m => new TimeMeaning.Current(TimeUnit.Quarter)),
        new("the quarter !of|million|century", m => new TimeMeaning.Current(TimeUnit.Quarter)),
        new("a <unit> from now", m => Shift(m, 1)),
        new("<n> <units> from now", m => Shift(m, m.Number!.Value)),
        new("the <unit> after next", m => Shift(m, 2)),
        new("the <unit> before last", m => Shift(m, -2)),

        // counted
        new("<n> <unit>|<units> ago|back", m => Shift(m, -m.Number!.Value)),
        new("a|an|one <unit> ago", m => m.Unit == TimeUnit.Year ? new TimeMeaning.ComparedPeriod(-1, Spoken: true) : Shift(m, -1)),
        new("a|an <unit> or so ago", m => Shift(m, -1)),
        new("a couple of? <units> ago", m => Shift(m, -2)),
        new("a <unit> and a half ago", m => Vague(-1)),
        new("a? few|several|many <units> ago", m => Vague(-1)),
        new("<units> ago", m => Vague(-1)),
        new("the? <unit> -? ago &<ord>|quarter|period", m => m.Unit == TimeUnit.Year ? new TimeMeaning.ComparedPeriod(-1) : null),
        new("in <n> <unit>|<units> '? time", m => Shift(m, m.Number!.Value)),

        // compared
        new("the <year> period", m => new TimeMeaning.ComparedPeriod(0) { Year = m.Year }),
        new("a|the|one year -? earlier|before", m => new TimeMeaning.ComparedPeriod(-1)),
        new("a|the? year -? earlier [ period || quarter || <ord> -? quarter ]?", m => new TimeMeaning.ComparedPeriod(-1)),
        new("a|the? year -? ago [ period || quarter || <ord> -? quarter ]", m => new TimeMeaning.ComparedPeriod(-1)),
        new("the quarter a year ago|earlier", m => new TimeMeaning.ComparedPeriod(-1)),
        new("the same period|quarter|month|time [ last year || a year earlier|ago || of? the previous year ]", m => new TimeMeaning.ComparedPeriod(-1)),
        new("<n> years earlier", m => new TimeMeaning.FromContext(TimeUnit.Year, -m.Number!.Value)),
        new("half a century|decade ago", m => new TimeMeaning.FromPublication(TimeUnit.Year, m.Has("century") ? -50 : -5)),
        new("<n> <units>|<unit> earlier !than", m => Context(m, -m.Number!.Value)),
        new("<n> <units>|<unit> before|previously &.|,|and|when", m => Context(m, -m.Number!.Value)),
        new("a|an|one <unit> earlier|previously", m => Context(m, -1)),
        new("<n> <units>|<unit> later|afterwards|afterward", m => Context(m, m.Number!.Value)),
        new("a|an|one <unit> later|afterwards|afterward", m => Context(m, 1)),
        new("the following|next <unit>", m => m.Has("next") && m.Unit > TimeUnit.Day ? Shift(m, 1) : Context(m, 1)),
        new("the <unit> after|following &.|,", m => Context(m, 1)),
        new("the previous|preceding|prior <unit>", m => Context(m, -1)),
        new("the <unit> before &.|,", m => Context(m, -1)),
        new("the same <unit>", m => Context(m, 0)),
        new("that same? <unit>", m => Context(m, 0)),
        new("that same? <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromContext(TimeUnit.Day, 0))),
        new("the next|following <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromContext(TimeUnit.Day, 1))),
    ];

    private static TimeMeaning? Shift(RuleMatch m, int steps) => m.Unit switch
    {
        TimeUnit.Night => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, steps)),
        < TimeUnit.Night when steps == 0 => null,
        var unit => new TimeMeaning.FromPublication(unit, steps),
    };

    private static TimeMeaning? Context(RuleMatch m, int steps) => m.Unit switch
    {
        TimeUnit.Night => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromContext(TimeUnit.Day, steps)),
        < TimeUnit.Night => steps == 0 ? null : Length(Math.Abs(steps), m.Unit),
        var unit => new TimeMeaning.FromContext(unit, steps),
    };

    // "This Week", a programme: in quotation marks and with capitals
    private static bool IsName(RuleMatch m) => m.First > 0 && m.Tokens[m.First - 1].Is(WordClass.ClauseBreak) && m.Tokens[m.End - 1].Capital && !m.Tokens[m.First].SpaceBefore;

    // weekdays are names: written with a capital
    private static bool Named(RuleMatch m) => m.Tokens[m.First].Capital;
}
