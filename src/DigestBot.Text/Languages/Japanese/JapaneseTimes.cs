using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.Japanese;

internal static class JapaneseTimes
{
    public static TimeWords Words { get; } = new()
    {
        Grammar = new TimeGrammar(JapaneseTimeLexicon.Build(), [.. Dates, .. Periods, .. Relative, .. Clocks, .. Lengths]),
        Breaking = WordBreaking.Anywhere,
        VerbLast = true,
        LargestFirst = true,
        FiscalYearMonth = 4,
    };

    private static IEnumerable<TimeRule> Dates =>
    [
        .. NumericDates.Rules("/|.|-", monthBeforeDay: true),
        new("<year> 年 [ <mon> 月 [ <day>|<n> 日 ]? ]?", m => Date(m.Year, m[TokenClass.MonthNumber], m.Day ?? m.Number)),
        new("<era> <n>|元 年 [ <mon> 月 [ <day> 日 ]? ]?", m => Date(m[WordClass.Era] + (m.Number ?? 1), m[TokenClass.MonthNumber], m.Day)),
        new("<mon> 月 <day> 日 [ (|（ <shortweekday>|<weekday> )|） ]?", m => Date(null, m[TokenClass.MonthNumber], m.Day)),
        new("<n> 月 <n> 日", m => Date(null, m.Number, m[TokenClass.Number, 1])),
        new("<mon> 月 !間", m => Date(null, m[TokenClass.MonthNumber], null)),
        new("<n> 月 !間", m => m.DigitsOf(TokenClass.Number) == 0 ? Date(null, m.Number, null) : null),
        new("<day> 日 [ (|（ <shortweekday>|<weekday> )|） ]? !間|前|後|目|ぶり|以内|連続", m => Date(null, null, m.Day)),
        new("^!第 <year> 年度", m => FiscalYear(m.Year)),
        new("<era> <n>|元 年度", m => FiscalYear(m[WordClass.Era] + (m.Number ?? 1))),
        new("<year> 年 <mon> 月期", m => FiscalYear(m[TokenClass.MonthNumber] <= 3 ? m.Year - 1 : m.Year)),
        new("<year> 年代", m => Decade(m.Year)),
        new("<yy> 年代", m => m.TwoDigits % 10 == 0 ? Decade(m.TwoDigits) : null),
        new("<n> 世紀", m => CenturyOf(m.Number)),
    ];

    private static IEnumerable<TimeRule> Periods =>
    [
        new("第 <n> 四半期", m => Quarter(m.Number)),
        new("<mon> ～|〜|-|―|– <mon> 月期", m => m[TokenClass.MonthNumber] is { } first && m[TokenClass.MonthNumber, 1] == first + 2 && first % 3 == 1 ? Quarter((first + 2) / 3) : null),
        new("上半期|上期", m => Half(1)),
        new("下半期|下期", m => Half(2)),
        new("今 <season>", m => Season(m[WordClass.Season], Pointing.This)),
        new("昨 <season>", m => Season(m[WordClass.Season], Pointing.Last)),
        new("来 <season>", m => Season(m[WordClass.Season], Pointing.Next)),
        new("<holiday>", m => Feast(m[WordClass.Holiday])),
    ];

    private static IEnumerable<TimeRule> Relative =>
    [
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("<yearshift>", m => m.Has("翌年") || m.Has("前年") ? new TimeMeaning.FromContext(TimeUnit.Year, m[WordClass.YearShift]!.Value) : new TimeMeaning.FromPublication(TimeUnit.Year, m[WordClass.YearShift]!.Value)),
        new("<monthshift>", m => new TimeMeaning.FromPublication(TimeUnit.Month, m[WordClass.MonthShift]!.Value)),
        new("<weekshift>", m => new TimeMeaning.FromPublication(TimeUnit.Week, m[WordClass.WeekShift]!.Value)),
        new("<weekshift> 末", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, m[WordClass.WeekShift]!.Value)),
        new("昨年度|前年度", m => new TimeMeaning.FromPublication(TimeUnit.FiscalYear, -1)),
        new("今年度|本年度", m => new TimeMeaning.FromPublication(TimeUnit.FiscalYear, 0)),
        new("来年度", m => new TimeMeaning.FromPublication(TimeUnit.FiscalYear, 1)),
        new("<weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)),
        new("次の <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("毎週 <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Any)),
        new("毎日", m => Every(1, TimeUnit.Day)),
        new("毎週", m => Every(1, TimeUnit.Week)),
        new("毎月", m => Every(1, TimeUnit.Month)),
        new("毎年", m => Every(1, TimeUnit.Year)),
        new("同日|当日|この日|その日", m => new TimeMeaning.FromContext(TimeUnit.Day, 0)),
        new("翌日", m => new TimeMeaning.FromContext(TimeUnit.Day, 1)),
        new("前日", m => new TimeMeaning.FromContext(TimeUnit.Day, -1)),
        new("同月", m => new TimeMeaning.FromContext(TimeUnit.Month, 0)),
        new("翌月", m => new TimeMeaning.FromContext(TimeUnit.Month, 1)),
        new("同年|その年|この年", m => new TimeMeaning.FromContext(TimeUnit.Year, 0)),
        new("前年同期", m => new TimeMeaning.ComparedPeriod(-1)),
        new("<n> 年前", m => new TimeMeaning.FromPublication(TimeUnit.Year, -m.Number!.Value)),
        new("<n> 年後", m => new TimeMeaning.FromPublication(TimeUnit.Year, m.Number!.Value)),
        new("<n> 日前", m => new TimeMeaning.FromPublication(TimeUnit.Day, -m.Number!.Value)),
        new("<n> 日後", m => new TimeMeaning.FromPublication(TimeUnit.Day, m.Number!.Value)),
        new("<n> <unit> 前", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromPublication(m.Unit, -m.Number!.Value)),
        new("<n> <unit> 後", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromPublication(m.Unit, m.Number!.Value)),
        new("<vague>", m => Vague(m[WordClass.Vague]!.Value)),
    ];

    private static IEnumerable<TimeRule> Clocks =>
    [
        new("<daypart>? <hour> 時 !間|代 [ <n> 分 !間 ]? 半?", m => Clock(m[TokenClass.Hour], m.Number ?? (m.Has("半") ? 30 : null), null, null, (DayPart?)m[WordClass.DayPart])),
        new("<dayshift> <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value))),
        new("今朝|けさ", m => new TimeMeaning.PartOfDay(DayPart.Morning, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("今夜|今晩", m => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("昨夜|昨晩", m => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, -1))),
        new("^日|)|） <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value)),
    ];

    private static IEnumerable<TimeRule> Lengths =>
    [
        new("^!年 <n> <unit>", m => m.DigitsOf(TokenClass.Number) == 0 && m.Has("分") ? null : Length(m.Number, m.Unit)),
        new("<n> 年半", m => LengthAndHalf(m.Number!.Value, TimeUnit.Year)),
        new("<n> 年 &ぶり|以上|以内|余り|近く|連続", m => m.Number < 1000 ? Length(m.Number, TimeUnit.Year) : null),
        new("<n> 日 &ぶり|以内|連続", m => Length(m.Number, TimeUnit.Day)),
        new("数 <unit>", m => Length(null, m.Unit)),
        new("数 年|年間", m => Length(null, TimeUnit.Year)),
        new("数 日|日間", m => Length(null, TimeUnit.Day)),
        new("半年", m => LengthAndHalf(0, TimeUnit.Year)),
    ];
}
