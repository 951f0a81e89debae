using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishTimes
{
    private const string Month = "<month>|<doubtfulmonth>";

    public static TimeWords Words { get; } = new() { Grammar = new TimeGrammar(SpanishTimeLexicon.Build(), [.. Rules]), PastEnding = "ió" };

    private static IEnumerable<TimeRule> Rules =>
    [
        .. NumericDates.Rules("/|.|-", monthBeforeDay: false),
        new($"<day>|<ord> de? {Month} [ de|del <year> ]?", m => Date(m.Year, m.Month, m.Day ?? m.Ordinal)),
        new("<month>|<doubtfulmonth> de|del <year>", m => Date(m.Year, m.Month, null)),
        new("^en|de|desde|hasta <month>", m => Date(null, m.Month, null)),
        new("los? años <yy>", m => m.TwoDigits % 10 == 0 ? Decade(m.TwoDigits) : null),
        new("la? década de <year>", m => Decade(m.Year)),
        new("siglo <roman>", m => CenturyOf(m[WordClass.Roman])),
        new("<ord> trimestre [ de <year> ]?", m => Quarter(m.Ordinal, m.Year)),
        new("<ord> semestre [ de <year> ]?", m => Half(m.Ordinal, m.Year)),
        new("<unit> pasado|pasada", m => Away(m, -1)),
        new("próximo|próxima <unit>", m => Away(m, 1)),
        new("<unit> que viene", m => Away(m, 1)),
        new("este|esta <unit>", m => Away(m, 0)),
        new("hace <n> <unit>", m => Away(m, -m.Number!.Value)),
        new("dentro de <n> <unit>", m => Away(m, m.Number!.Value)),
        new("<weekday> pasado", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("pasado <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("próximo <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("^el|la|para|y mañana", m => null),
        new("mañana &.|,", m => new TimeMeaning.FromPublication(TimeUnit.Day, 1)),
        new("esta tarde|noche|mañana", m => new TimeMeaning.PartOfDay(m.Has("tarde") ? DayPart.Afternoon : m.Has("noche") ? DayPart.Night : DayPart.Morning, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("las <hour> ~: ~<min> horas?", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute])),
        new("<n> <unit> !de", m => Length(m.Number, m.Unit)),
        new("varios|varias|algunos|algunas <unit>", m => Length(null, m.Unit)),
        new("<year> !<unit>|%|euros", m => Year(m.Year)),
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("<weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)),
        new("<weekday> <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value))),
        new("<vague>", m => Vague(m[WordClass.Vague]!.Value)),
    ];

    private static TimeMeaning? Away(RuleMatch m, int steps) => m.Unit < TimeUnit.Day
        ? steps == 0 ? null : Length(Math.Abs(steps), m.Unit)
        : new TimeMeaning.FromPublication(m.Unit, steps);
}
