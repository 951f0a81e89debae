using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.Korean;

internal static class KoreanTimes
{
    // "98년" is 1998, "13년" a length
    private const int ShortYear = 30;

    public static TimeWords Words { get; } = new()
    {
        Grammar = new TimeGrammar(KoreanTimeLexicon.Build(), [.. Dates, .. Relative, .. Clocks, .. Lengths]),
        Breaking = WordBreaking.GroupHeads,
        VerbLast = true,
        LargestFirst = true,
    };

    private static IEnumerable<TimeRule> Dates =>
    [
        .. NumericDates.Rules(".|-|/", monthBeforeDay: true),
        new("<year> 년 [ <mon> 월 [ <day> 일 ]? ]?", m => Date(m.Year, m[TokenClass.MonthNumber], m.Day)),
        new("<yy> 년 [ <mon> 월 [ <day> 일 ]? ]?", m => m.TwoDigits is >= ShortYear and { } year ? Date(FullYear(year), m[TokenClass.MonthNumber], m.Day) : null),
        new("<year> 년도", m => Year(m.Year)),
        new("<year> 회계연도", m => FiscalYear(m.Year)),
        new("<mon> 월 <day> 일 [ ( <shortweekday>|<weekday> ) ]?", m => Date(null, m[TokenClass.MonthNumber], m.Day)),
        new("<mon> 월", m => Date(null, m[TokenClass.MonthNumber], null)),
        new("<day> 일 [ ( <shortweekday>|<weekday> ) ]? !만|간|전|후|째|동안|정도|가량", m => Date(null, null, m.Day)),
        new("오는 <day> 일", m => new TimeMeaning.DayOfMonth(m.Day!.Value, Pointing.Next)),
        new("오 는 <day> 일", m => new TimeMeaning.DayOfMonth(m.Day!.Value, Pointing.Next)),
        new("지난 <day> 일", m => new TimeMeaning.DayOfMonth(m.Day!.Value, Pointing.Last)),
        new("오는 <mon> 월", m => MonthNamed(m[TokenClass.MonthNumber], Pointing.Next)),
        new("지난 <mon> 월", m => MonthNamed(m[TokenClass.MonthNumber], Pointing.Last)),
        new("지난 <year> 년 [ <mon> 월 [ <day> 일 ]? ]?", m => Date(m.Year, m[TokenClass.MonthNumber], m.Day)),
        new("지난 <yy> 년 [ <mon> 월 [ <day> 일 ]? ]?", m => m.TwoDigits is >= ShortYear and { } year ? Date(FullYear(year), m[TokenClass.MonthNumber], m.Day) : null),
        new("<year> 년대", m => Decade(m.Year)),
        new("<yy> 년대", m => m.TwoDigits % 10 == 0 ? Decade(m.TwoDigits) : null),
        new("<n> 세기", m => CenturyOf(m.Number)),
        new("<n> 분기", m => Quarter(m.Number)),
        new("상반기", m => Half(1)),
        new("하반기", m => Half(2)),
        new("올|올해|이번 <season>", m => Season(m[WordClass.Season], Pointing.This)),
        new("지난 <season>", m => Season(m[WordClass.Season], Pointing.Last)),
        new("<holiday>", m => Feast(m[WordClass.Holiday])),
    ];

    private static IEnumerable<TimeRule> Relative =>
    [
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("<yearshift>", m => m.Tokens[m.First].End - m.Tokens[m.First].Start < 2 ? null : new TimeMeaning.FromPublication(TimeUnit.Year, m[WordClass.YearShift]!.Value)),
        new("올 &<mon>|상반기|하반기", m => new TimeMeaning.FromPublication(TimeUnit.Year, 0)),
        new("<monthshift>", m => new TimeMeaning.FromPublication(TimeUnit.Month, m[WordClass.MonthShift]!.Value)),
        new("<weekshift>", m => new TimeMeaning.FromPublication(TimeUnit.Week, m[WordClass.WeekShift]!.Value)),
        new("이번 주 !말", m => new TimeMeaning.FromPublication(TimeUnit.Week, 0)),
        new("다음 주 !말", m => new TimeMeaning.FromPublication(TimeUnit.Week, 1)),
        new("지난 주 !말", m => new TimeMeaning.FromPublication(TimeUnit.Week, -1)),
        new("이번 달", m => new TimeMeaning.FromPublication(TimeUnit.Month, 0)),
        new("다음 달", m => new TimeMeaning.FromPublication(TimeUnit.Month, 1)),
        new("지난 달", m => new TimeMeaning.FromPublication(TimeUnit.Month, -1)),
        new("지난 해", m => new TimeMeaning.FromPublication(TimeUnit.Year, -1)),
        new("[ 이번 ]? 주말", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, 0)),
        new("지난 주말", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, -1)),
        new("다음 주말", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, 1)),
        new("<weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)),
        new("오는|다음 <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next)),
        new("지난 <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last)),
        new("매주 <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Any)),
        new("매일", m => Every(1, TimeUnit.Day)),
        new("매주", m => Every(1, TimeUnit.Week)),
        new("매달|매월", m => Every(1, TimeUnit.Month)),
        new("매년|해마다", m => Every(1, TimeUnit.Year)),
        new("이날|당일", m => new TimeMeaning.FromContext(TimeUnit.Day, 0)),
        new("이 날", m => new TimeMeaning.FromContext(TimeUnit.Day, 0)),
        new("같은 날", m => new TimeMeaning.FromContext(TimeUnit.Day, 0)),
        new("전날", m => new TimeMeaning.FromPublication(TimeUnit.Day, -1)),
        new("다음날|이튿날", m => new TimeMeaning.FromContext(TimeUnit.Day, 1)),
        new("다음 날", m => new TimeMeaning.FromContext(TimeUnit.Day, 1)),
        new("같은 해|달", m => new TimeMeaning.FromContext(m.Has("해") ? TimeUnit.Year : TimeUnit.Month, 0)),
        new("이듬해", m => new TimeMeaning.FromContext(TimeUnit.Year, 1)),
        new("지난해|작년 같은 기간", m => new TimeMeaning.ComparedPeriod(-1)),
        new("전년 동기", m => new TimeMeaning.ComparedPeriod(-1)),
        new("<n> 년 전", m => new TimeMeaning.FromPublication(TimeUnit.Year, -m.Number!.Value)),
        new("<n> 일 전", m => new TimeMeaning.FromPublication(TimeUnit.Day, -m.Number!.Value)),
        new("<n> <unit> 전", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromPublication(m.Unit, -m.Number!.Value)),
        new("<n> 년 뒤|후", m => new TimeMeaning.FromPublication(TimeUnit.Year, m.Number!.Value)),
        new("<n> 일 뒤|후", m => new TimeMeaning.FromPublication(TimeUnit.Day, m.Number!.Value)),
        new("<n> <unit> 뒤|후", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromPublication(m.Unit, m.Number!.Value)),
        new("<vague>", m => Vague(m[WordClass.Vague]!.Value)),
    ];

    private static IEnumerable<TimeRule> Clocks =>
    [
        new("<daypart>? <hour> 시 !간 [ <n> 분 ]? 반?", m => Clock(m[TokenClass.Hour], m.Number ?? (m.Has("반") ? 30 : null), null, null, (DayPart?)m[WordClass.DayPart])),
        new("<daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value)),
        new("어젯밤", m => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, -1))),
        new("이날 <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromContext(TimeUnit.Day, 0))),
    ];

    private static IEnumerable<TimeRule> Lengths =>
    [
        new("<n> <unit>", m => Length(m.Number, m.Unit)),
        new("<n> 년 !도|대|생", m => m.Number < ShortYear || (m.Number < 1000 && m.DigitsOf(TokenClass.Number) != 2) ? Length(m.Number, TimeUnit.Year) : null),
        new("<n> 년여", m => Length(m.Number, TimeUnit.Year)),
        new("<n> 여 년|일|개월", m => Length(m.Number, m.Has("년") ? TimeUnit.Year : m.Has("일") ? TimeUnit.Day : TimeUnit.Month)),
        new("<n> 일 &만|간|째|동안", m => Length(m.Number, TimeUnit.Day)),
        new("하루", m => Length(1, TimeUnit.Day)),
        new("하루종일", m => Length(1, TimeUnit.Day)),
        new("사흘", m => Length(3, TimeUnit.Day)),
        new("나흘", m => Length(4, TimeUnit.Day)),
        new("이틀", m => Length(2, TimeUnit.Day)),
        new("열흘", m => Length(10, TimeUnit.Day)),
        new("한달", m => Length(1, TimeUnit.Month)),
        new("몇 년|해", m => Length(null, TimeUnit.Year)),
        new("몇 달|개월", m => Length(null, TimeUnit.Month)),
    ];
}
