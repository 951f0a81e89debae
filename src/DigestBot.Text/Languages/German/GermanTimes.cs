using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.German;

internal static class GermanTimes
{
    private const string Month = "<month>|<doubtfulmonth> ~.?";

    public static TimeWords Words { get; } = new()
    {
        Grammar = new TimeGrammar(GermanTimeLexicon.Build(), [.. Dates, .. Relative, .. Clocks, .. Lengths]),
    };

    private static IEnumerable<TimeRule> Dates =>
    [
        .. NumericDates.Rules(".|/|-", monthBeforeDay: false),
        new($"<day> ~. {Month} <year>?", m => Date(m.Year, m.Month, m.Day)),
        new($"<ord> {Month} <year>?", m => Date(m.Year, m.Month, m.Ordinal)),
        new("^am|dem|zum|vom|bis|den|der <day> ~. ~<mon> ~.", m => Date(null, m[TokenClass.MonthNumber], m.Day)),
        new("^am|dem|zum|vom|bis|den|der|seit <ord>", m => Date(null, null, m.Ordinal)),
        new("<month>|<doubtfulmonth> <year>", m => Date(m.Year, m.Month, null)),
        new("<month>", m => Date(null, m.Month, null)),
        new("^im|seit|bis|ab|anfang|ende|mitte <doubtfulmonth>", m => Date(null, m.Month, null)),
        new("<year> !<unit>|prozent|euro|menschen|millionen|%", m => Year(m.Year)),
        new("<year> ~-? ~er jahre|jahren?", m => Decade(m.Year)),
        new("<yy> ~-? ~er jahre|jahren", m => Decade(m.TwoDigits)),
        new("<n> ~. jahrhundert", m => CenturyOf(m.Number)),
        new("<ord> jahrhundert", m => CenturyOf(m.Ordinal)),
        new("<ord>|<n> ~.? quartal <year>?", m => Quarter(m.Ordinal ?? m.Number, m.Year)),
        new("<ord> halbjahr <year>?", m => Half(m.Ordinal, m.Year)),
        new("geschäftsjahr <year>", m => FiscalYear(m.Year)),
        new("^im|seit|bis|diesen|dieser <season> &<year>", m => Season(m[WordClass.Season])),
        new("^im|seit <season>", m => Season(m[WordClass.Season])),
        new("diesen|dieses <season>", m => Season(m[WordClass.Season], Pointing.This)),
        new("letzten|vergangenen <season>", m => Season(m[WordClass.Season], Pointing.Last)),
        new("nächsten|kommenden <season>", m => Season(m[WordClass.Season], Pointing.Next)),
        new("<holiday>", m => Feast(m[WordClass.Holiday])),
        new("tag der deutschen einheit", m => Feast((int)Times.Resolution.Holiday.GermanUnity)),
    ];

    private static IEnumerable<TimeRule> Relative =>
    [
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("morgen", m => m.Tokens[m.First].Capital ? null : new TimeMeaning.FromPublication(TimeUnit.Day, 1)),
        new("<weekday>", m => m.Tokens[m.First].Capital ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value) : null),
        new("<which> <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, (Pointing)m[WordClass.Which]!.Value)),
        new("jeden <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Any)),
        new("<which> <month>|<doubtfulmonth>", m => MonthNamed(m.Month, (Pointing)m[WordClass.Which]!.Value)),
        new("<which> <unit>", m => m.Unit < TimeUnit.Day ? null : new TimeMeaning.FromPublication(m.Unit, (Pointing)m[WordClass.Which]!.Value switch { Pointing.Last => -1, Pointing.Next => 1, _ => 0 })),
        new("am wochenende", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, 0)),
        new("vor <n> <unit>", m => Away(m, -m.Number!.Value)),
        new("vor einem|einer <unit>", m => Away(m, -1)),
        new("in <n> <unit>", m => Away(m, m.Number!.Value)),
        new("in einem|einer <unit>", m => Away(m, 1)),
        new("<n> <unit> später", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromContext(m.Unit, m.Number!.Value)),
        new("<n> <unit> zuvor|vorher", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromContext(m.Unit, -m.Number!.Value)),
        new("am|den selben|gleichen|folgenden tag", m => new TimeMeaning.FromContext(TimeUnit.Day, m.Has("folgenden") ? 1 : 0)),
        new("<vague>", m => Vague(m[WordClass.Vague]!.Value)),
    ];

    private static IEnumerable<TimeRule> Clocks =>
    [
        new("<hour> [ ~.|: ~<min> ]? uhr <n>? <zone>?", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute] ?? m.Number, null, Offset(m[WordClass.Zone]))),
        new("mitternacht", m => Clock(0)),
        new("<dayshift> <daypart>", m => Part(m, new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value))),
        new("heute|gestern morgen", m => new TimeMeaning.PartOfDay(DayPart.Morning, new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value))),
        new("<weekday> <daypart>", m => Part(m, new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value))),
        new("^am|in <daypart>", m => Part(m, null)),
        new("morgens|abends|nachts|mittags|nachmittags|vormittags", m => Part(m, null)),
        .. GermanCalendar.Words.Weekdays.Where(day => day.Key.Length > 5).SelectMany(day => Compounds(day.Key, day.Value)),
    ];

    private static IEnumerable<TimeRule> Lengths =>
    [
        new("<n> <unit> !alt|alte|alter|altes|alten", m => Length(m.Number, m.Unit)),
        new("<n> ~, ~<n> <unit>", m => LengthAsWritten($"{m.Number}.{m[TokenClass.Number, 1]}", m.Unit)),
        new("eine|einen|einem|einer|ein <unit> &lang", m => Length(1, m.Unit)),
        new("ein|eine|einen halbes|halbe|halben <unit>", m => LengthAndHalf(0, m.Unit)),
        new("einige|mehrere|mehreren|einigen <unit>", m => Length(null, m.Unit)),
        new("jeden|jede|jedes <unit>", m => m.Unit < TimeUnit.Hour ? null : Every(1, m.Unit)),
        new("täglich", m => Every(1, TimeUnit.Day)),
        new("wöchentlich", m => Every(1, TimeUnit.Week)),
    ];

    // "Montagabend" and the like are one word
    private static IEnumerable<TimeRule> Compounds(string weekday, int number) =>
        from part in Parts
        select new TimeRule(weekday + part.Word, _ => new TimeMeaning.PartOfDay(part.Part, new TimeMeaning.Weekday(number)));

    private static (string Word, DayPart Part)[] Parts =>
    [
        ("morgen", DayPart.Morning), ("vormittag", DayPart.Morning), ("mittag", DayPart.Midday), ("nachmittag", DayPart.Afternoon), ("abend", DayPart.Evening), ("nacht", DayPart.Night),
    ];

    private static TimeMeaning.PartOfDay Part(RuleMatch m, TimeMeaning? day) => new((DayPart)m[WordClass.DayPart]!.Value, day);

    private static TimeMeaning Away(RuleMatch m, int steps) => m.Unit < TimeUnit.Day ? Length(Math.Abs(steps), m.Unit) : new TimeMeaning.FromPublication(m.Unit, steps);
}
