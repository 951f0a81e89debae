using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.French;

internal static class FrenchTimes
{
    private const string Month = "<month>|<doubtfulmonth>";

    public static TimeWords Words { get; } = new() { Grammar = new TimeGrammar(FrenchTimeLexicon.Build(), [.. Rules]) };

    private static IEnumerable<TimeRule> Rules =>
    [
        .. NumericDates.Rules("/|.|-", monthBeforeDay: false),
        new($"<day>|<ord> {Month} <year>?", m => Date(m.Year, m.Month, m.Day ?? m.Ordinal)),
        new("<month>|<doubtfulmonth> <year>", m => Date(m.Year, m.Month, null)),
        new("^en|de|depuis|fin|début|mi|- <month>", m => Date(null, m.Month, null)),
        new("les? années <yy>", m => m.TwoDigits % 10 == 0 ? Decade(m.TwoDigits) : null),
        new("les? années <year>", m => Decade(m.Year)),
        new("<roman> ~e|ème siècle", m => CenturyOf(m[WordClass.Roman])),
        new("<ord> trimestre [ <year> ]?", m => Quarter(m.Ordinal, m.Year)),
        new("<ord> semestre [ <year> ]?", m => Half(m.Ordinal, m.Year)),
        new("l '|’ an dernier", m => new TimeMeaning.FromPublication(TimeUnit.Year, -1)),
        new("l '|’ année dernière", m => new TimeMeaning.FromPublication(TimeUnit.Year, -1)),
        new("aujourd '|’ hui", m => new TimeMeaning.FromPublication(TimeUnit.Day, 0)),
        new("la|le <unit> dernier|dernière|passé|passée", m => Away(m, -1)),
        new("la|le|l <unit> prochain|prochaine", m => Away(m, 1)),
        new("ce|cette|cet <unit>", m => Away(m, 0)),
        new("il y a <n> <unit>", m => Away(m, -m.Number!.Value)),
        new("dans <n> <unit>", m => Away(m, m.Number!.Value)),
        new("<weekday> dernier", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("<weekday> prochain", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("ce|cette <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("<hour> ~h|heures <min>?", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute])),
        new("^!âgé|âgée|agé <n> <unit> !de|d", m => Length(m.Number, m.Unit)),
        new("quelques|plusieurs <unit>", m => Length(null, m.Unit)),
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
