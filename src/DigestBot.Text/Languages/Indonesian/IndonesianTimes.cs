using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianTimes
{
    private const string Month = "<month>|<doubtfulmonth>";

    public static TimeWords Words { get; } = new()
    {
        Grammar = new TimeGrammar(IndonesianTimeLexicon.Build(), [.. Dates, .. Relative, .. Clocks, .. Lengths]),
    };

    private static IEnumerable<TimeRule> Dates =>
    [
        .. NumericDates.Rules("/|-", monthBeforeDay: false),
        new($"tanggal? <day> {Month} tahun? <year>?", m => Date(m.Year, m.Month, m.Day)),
        new("tanggal <day>", m => Date(null, null, m.Day)),
        new("<day> -|– <day> <month> <year>?", m => DayRange(m)),
        new("<weekday> ,? ( <day> ~/ ~<mon> [ ~/ ~<year>|<yy> ]? )", m => Date(m.Year ?? (m.TwoDigits is { } year ? FullYear(year) : null), m[TokenClass.MonthNumber], m.Day)),
        new($"bulan? {Month} <year>", m => Date(m.Year, m.Month, null)),
        new("bulan? <month>", m => Date(null, m.Month, null)),
        new("tahun? <year> !<units>|persen|%|orang|warga", m => Year(m.Year)),
        new("dekade|tahun|era? <year> ~-? ~an", m => Decade(m.Year)),
        new("dekade|tahun|era <yy> ~-? ~an", m => Decade(m.TwoDigits)),
        new("tahun anggaran <year>", m => FiscalYear(m.Year)),
        new("abad ke? -? <n>", m => CenturyOf(m.Number)),
        new("abad ke? -? <roman>", m => CenturyOf(m[WordClass.Roman])),
        new("kuartal|triwulan ke? -? <n>|<roman>|<ord> [ tahun? <year> ]?", m => Quarter(m[WordClass.Roman] ?? m.Number ?? m.Ordinal, m.Year)),
        new("semester ke? -? <n>|<roman>|<ord> [ tahun? <year> ]?", m => Half(m[WordClass.Roman] ?? m.Number ?? m.Ordinal, m.Year)),
        new("paruh pertama|kedua", m => Half(m.Has("pertama") ? 1 : 2)),
        new("<holiday>", m => Feast(m[WordClass.Holiday])),
        new("hari natal", m => Feast((int)Times.Resolution.Holiday.Christmas)),
        new("tahun baru", m => Feast((int)Times.Resolution.Holiday.NewYear)),
        new("hari kemerdekaan", m => Feast((int)Times.Resolution.Holiday.IndonesianIndependence)),
    ];

    private static IEnumerable<TimeRule> Relative =>
    [
        new("<dayshift>", m => new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value)),
        new("hari ini", m => new TimeMeaning.FromPublication(TimeUnit.Day, 0)),
        new("kemarin lusa", m => new TimeMeaning.FromPublication(TimeUnit.Day, -2)),
        new("<weekday>", m => m.Tokens[m.First].Capital ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value) : null),
        new("hari <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)),
        new("<weekday> lalu", m => m.Tokens[m.First].Capital ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Last) : null),
        new("<weekday> depan|mendatang", m => m.Tokens[m.First].Capital ? new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Next) : null),
        new("<unit> [ yang? lalu || kemarin ]", m => m.Unit > TimeUnit.Day ? Named(m, -1) : null),
        new("<unit> sebelumnya", m => m.Unit > TimeUnit.Hour ? new TimeMeaning.FromContext(m.Unit, -1) : null),
        new("<unit> ini", m => m.Unit > TimeUnit.Hour ? Named(m, 0) : null),
        new("<unit> [ depan || mendatang || yang akan datang || berikutnya ]", m => m.Unit > TimeUnit.Day ? Named(m, 1) : null),
        new("<month> lalu", m => MonthNamed(m.Month, Pointing.Last)),
        new("<month> depan|mendatang", m => MonthNamed(m.Month, Pointing.Next)),
        new("akhir pekan ini?", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, 0)),
        new("akhir pekan lalu", m => new TimeMeaning.FromPublication(TimeUnit.Weekend, -1)),
        new("<n> <unit> [ yang? lalu || silam ]", m => Named(m, -m.Number!.Value)),
        new("<n> <unit> [ mendatang || ke depan || lagi ]", m => Named(m, m.Number!.Value)),
        new("<n> <unit> kemudian|setelahnya|berikutnya", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromContext(m.Unit, m.Number!.Value)),
        new("<n> <unit> sebelumnya", m => m.Unit < TimeUnit.Day ? Length(m.Number, m.Unit) : new TimeMeaning.FromContext(m.Unit, -m.Number!.Value)),
        new("setahun lalu|silam|sebelumnya", m => new TimeMeaning.ComparedPeriod(-1)),
        new("periode yang? sama [ tahun sebelumnya|lalu || setahun sebelumnya ]", m => new TimeMeaning.ComparedPeriod(-1)),
        new("kuartal|triwulan yang? sama tahun sebelumnya|lalu", m => new TimeMeaning.ComparedPeriod(-1)),
        new("<unit> yang sama", m => new TimeMeaning.FromContext(m.Unit, 0)),
        new("<unit> itu &,|.", m => m.Unit > TimeUnit.Hour ? new TimeMeaning.FromContext(m.Unit, 0) : null),
        new("keesokan hari|harinya", m => new TimeMeaning.FromContext(TimeUnit.Day, 1)),
        new("saat ini", m => Vague(0)),
        new("kini|sekarang", m => Vague(0)),
        new("baru - baru ini", m => Vague(-1)),
        new("segera", m => Vague(1)),
    ];

    private static IEnumerable<TimeRule> Clocks =>
    [
        new("pukul|jam <hour> [ ~.|: ~<min> ]? <zone>?", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute], null, Offset(m[WordClass.Zone]))),
        new("pukul <n> <daypart>?", m => Clock(m.Number, null, null, null, (DayPart?)m[WordClass.DayPart])),
        new("<hour> ~. ~<min> <zone>", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute], null, Offset(m[WordClass.Zone]))),
        new("<weekday> <daypart>", m => m.Tokens[m.First].Capital ? new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)) : null),
        new("<daypart> ini|tadi|nanti", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("<dayshift> <daypart>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromPublication(TimeUnit.Day, m[WordClass.DayShift]!.Value))),
        new("tadi malam", m => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, -1))),
    ];

    private static IEnumerable<TimeRule> Lengths =>
    [
        new("^!berusia|usia|umur|berumur <n> <unit> !lalu|silam|kemudian", m => Length(m.Number, m.Unit)),
        new("berusia|usia|umur|berumur <n> <unit>", m => null),
        new("ke ~- ~<n>", m => null),
        new("<n> ~, ~<n> <unit>", m => LengthAsWritten($"{m.Number}.{m[TokenClass.Number, 1]}", m.Unit)),
        new("seminggu|sepekan", m => Length(1, TimeUnit.Week)),
        new("sebulan", m => Length(1, TimeUnit.Month)),
        new("setahun", m => Length(1, TimeUnit.Year)),
        new("sehari", m => Length(1, TimeUnit.Day)),
        new("sejam", m => Length(1, TimeUnit.Hour)),
        new("beberapa <unit>", m => Length(null, m.Unit)),
        new("setiap|tiap <unit>", m => Every(1, m.Unit)),
        new("setiap|tiap hari? <weekday>", m => new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value, Pointing.Any)),
    ];

    private static TimeMeaning Named(RuleMatch m, int steps) => m.Unit < TimeUnit.Day ? Length(Math.Abs(steps), m.Unit) : new TimeMeaning.FromPublication(m.Unit, steps);

    private static TimeMeaning.Range? DayRange(RuleMatch m) => m[TokenClass.Day] is { } first && m[TokenClass.Day, 1] is { } second && first < second
        && Date(m.Year, m.Month, first) is { } start && Date(m.Year, m.Month, second) is { } end
            ? new TimeMeaning.Range(new(m.First, m.First + 1, start), new(m.IndexOf(TokenClass.Day, 1)!.Value, m.End, end))
            : null;
}
