using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.English;

/// <summary>Dates named in full or in part: days, months, years, quarters, decades, centuries, holidays.</summary>
internal static class EnglishDates
{
    private const string Month = "[ <month> || <doubtfulmonth> .? ]";

    public static IEnumerable<TimeRule> Rules =>
    [
        // days
        new($"{Month} the? <day>|<ord> ,? <year>", m => Date(m.Year, m.Month, m.Day ?? m.Ordinal)),
        new($"{Month} the? <day>|<ord> !%|percent|million|billion", m => Date(null, m.Month, m.Day ?? m.Ordinal)),
        new($"the? <day>|<ord> of? {Month} ,? <year>", m => Date(m.Year, m.Month, m.Day ?? m.Ordinal)),
        new($"the? <day> of? <month>|<doubtfulmonth>", m => Date(null, m.Month, m.Day)),
        new("the <ord> of <month>|<doubtfulmonth>", m => Date(null, m.Month, m.Ordinal)),
        new("^on|since|until|by the <day> !<unit>|<units>|-", m => m.Tokens[m.End - 1].Kind == TokenKind.Ordinal ? Date(null, null, m.Day) : null),
        new("<year> ~-|/ ~<mon> ~-|/ ~<day>", m => Date(m.Year, m[TokenClass.MonthNumber], m.Day)),
        new("<mon> ~/ ~<day> ~/ ~<year>|<yy>", m => Date(FullYear(m.Year ?? m.TwoDigits!.Value), m[TokenClass.MonthNumber], m.Day)),
        new("<mon> ~- ~<day> ~- ~<year>|<yy>", m => Date(FullYear(m.Year ?? m.TwoDigits!.Value), m[TokenClass.MonthNumber], m.Day)),
        new("<day> ~/ ~<mon> ~/ ~<year>", m => Date(m.Year, m[TokenClass.MonthNumber], m.Day)),

        new("<shortweekday> ~.? , <month>|<doubtfulmonth> .? <day> [ ,? <year> ]?", m => Date(m.Year, m.Month, m.Day)),

        // ranges of days written short
        new($"{Month} <day> -|–|— <day> [ ,? <year> ]?", m => Days(m, m.IndexOf(TokenClass.Day))),
        new($"{Month} <day> and <day> [ ,? <year> ]?", m => m[TokenClass.Day, 1] == m.Day + 1 ? Days(m, m.IndexOf(TokenClass.Day)) : null),
        new($"<day> -|–|— <day> {Month} <year>?", m => Days(m, null)),

        // months and years
        new($"{Month} ,? of? <year>", m => Date(m.Year, m.Month, null)),
        new("<month>", m => Date(null, m.Month, null)),
        new("^in|of|since|until|till|by|during|last|next|this|early|late|mid|and|or|to|through|from|- <doubtfulmonth>", m => Capital(m) ? Date(null, m.Month, null) : null),
        new("<year>", PlainYear),
        new("the year <year>|<n>", m => Year(m.Year ?? (m.Number is > 1000 and < 2200 ? m.Number : null))),
        new("'|’|‘ ~<yy> ^!s|s'", m => m.TwoDigits is { } year ? Year(FullYear(year)) : null),
        new("<year> -|–|— ~<yy>", m => m.TwoDigits > m.Year % 100 ? YearSpan(m) : null),

        // fiscal years, quarters, halves; nothing tells when a firm's year begins, so it is the year it is called by, as in TimeBank
        new("fiscal year? <year>", m => Year(m.Year)),
        new("fiscal year? '|’ ~<yy>", m => Year(FullYear(m.TwoDigits!.Value))),
        new("fy ~<year>", m => Year(m.Year)),
        new("fy ~<yy>", m => Year(FullYear(m.TwoDigits!.Value))),
        new("fiscal? -? <ord> -? fiscal? quarter", m => Quarter(m.Ordinal)),
        new("final|last quarter &of", m => Quarter(4)),
        new("the? <ord> quarter of the year", m => Quarter(m.Ordinal)),
        new("the? <ord> half of the year", m => Half(m.Ordinal)),
        new("q ~<n> [ of? <year> ]?", m => Quarter(m.Number, m.Year)),
        new("<n> ~q [ of? <year> ]?", m => Quarter(m.Number, m.Year)),
        new("fiscal? <ord> -? half !of|an|hour|!century", m => Half(m.Ordinal)),
        new("<ord> -? half &of", m => Half(m.Ordinal)),
        new("last|latter half &of", m => Half(2)),
        new("h ~<n> <year>?", m => Half(m.Number, m.Year)),
        new("<month> -|–|to <month> period|quarter", ThreeMonths),

        // seasons
        new("the? <season> of", m => null),
        new("the spring|summer|autumn|winter", m => Season(m[WordClass.Season])),
        new("^in|of|by|since|until|during|last|this|next|early|late|mid|- the? <season>", m => Season(m[WordClass.Season])),
        new("the? <season> of? &<year>|last|next|this|that", m => Season(m[WordClass.Season])),

        // decades and centuries
        new("<year> ~'? ~s", m => Decade(m.Year)),
        new("'|’|‘ ~<yy> ~s", m => Decade(m.TwoDigits)),
        new("the|mid|early|late -? <yy> ~s", m => m.TwoDigits % 10 == 0 ? Decade(m.TwoDigits) : null),
        new("the|mid|early|late -? '? [ twenties || thirties || forties || fifties || sixties || seventies || eighties || nineties ]", DecadeNamed),
        new("the? <ord> -? century", m => CenturyOf(m.Ordinal)),
        new("the? first|second|last|latter half of the '|’ ~<yy> ~s", m => Decade(m.TwoDigits)),
        new("the turn of the century", m => null),

        // holidays
        new("<holiday> day?", m => Feast(m[WordClass.Holiday])),
        new("christmas eve", m => Feast((int)Times.Resolution.Holiday.ChristmasEve)),
        new("new year '|’ ~s day", m => Feast((int)Times.Resolution.Holiday.NewYear)),
        new("new year '|’ ~s eve", m => Feast((int)Times.Resolution.Holiday.NewYearsEve)),
        new("valentine '|’ ~s day", m => Feast((int)Times.Resolution.Holiday.Valentine)),
        new("st .? patrick '|’ ~s day", m => Feast((int)Times.Resolution.Holiday.SaintPatrick)),
        new("good friday", m => Feast((int)Times.Resolution.Holiday.GoodFriday)),
        new("easter monday", m => Feast((int)Times.Resolution.Holiday.EasterMonday)),
        new("easter sunday", m => Feast((int)Times.Resolution.Holiday.EasterSunday)),
        new("election day", m => Feast((int)Times.Resolution.Holiday.ElectionDay)),
        new("independence day", m => Feast((int)Times.Resolution.Holiday.IndependenceDay)),
        new("labor day", m => Feast((int)Times.Resolution.Holiday.LaborDay)),
        new("memorial day", m => Feast((int)Times.Resolution.Holiday.MemorialDay)),
        new("veterans day", m => Feast((int)Times.Resolution.Holiday.VeteransDay)),
        new("boxing day", m => Feast((int)Times.Resolution.Holiday.BoxingDay)),
        new("may day", m => Feast((int)Times.Resolution.Holiday.MayDay)),
        new("mother '|’ ~s day", m => Feast((int)Times.Resolution.Holiday.MothersDay)),
        new("father '|’ ~s day", m => Feast((int)Times.Resolution.Holiday.FathersDay)),
        new("columbus day", m => Feast((int)Times.Resolution.Holiday.ColumbusDay)),
        new("martin luther king .? jr? .? day", m => Feast((int)Times.Resolution.Holiday.MartinLutherKingDay)),
        new("year '|’ ~s end", m => Feast((int)Times.Resolution.Holiday.YearEnd)),
        new("^since year -? end", m => new TimeMeaning.InYear(new YearPart.Feast(Times.Resolution.Holiday.YearEnd), Pointing.Last)),
        new("year -? end", m => Feast((int)Times.Resolution.Holiday.YearEnd)),
        new("the end of the|this month|week", m => new TimeMeaning.FromPublication(m.Unit, 0)),
        new($"the? week of {Month} <day> [ ,? <year> ]?", m => Date(m.Year, m.Month, m.Day) is { } day ? new TimeMeaning.Around(TimeUnit.Week, day) : null),
        new("the end of the year", m => Feast((int)Times.Resolution.Holiday.YearEnd)),
    ];

    // "1,950 points", "room 1918", "$1990" are not years
    private static TimeMeaning? PlainYear(RuleMatch m)
    {
        var next = m.End < m.Tokens.Length ? m.Tokens[m.End] : default;
        var before = m.First > 0 ? m.Tokens[m.First - 1] : default;
        return next.Is(WordClass.Units) || next.Is(WordClass.Unit) || (next.Entry?.Word is "/" or "." && !next.SpaceBefore && m.End + 1 < m.Tokens.Length && m.Tokens[m.End + 1] is { IsNumber: true, SpaceBefore: false })
            || before.Entry?.Word is "$" or "£" or "€" or "#" or "no" or "flight" or "room" || (before.Entry?.Word is "." or "/" or ":" && !m.Tokens[m.First].SpaceBefore)
            || next.Entry?.Word is "percent" or "%" or "people" or "points" or "miles" or "feet" or "million" or "hours" or "shares"
            || m.Year is < 1500 && before.Entry?.Word is not ("in" or "since" or "from" or "of" or "by" or "until" or "between")
            ? null
            : Year(m.Year);
    }

    private static TimeMeaning.Range? Days(RuleMatch m, int? firstDay)
    {
        var (first, second) = (m.IndexOf(TokenClass.Day)!.Value, m.IndexOf(TokenClass.Day, 1)!.Value);
        return m.Tokens[first].Number < m.Tokens[second].Number
            && Date(m.Year, m.Month, m.Tokens[first].Number) is { } start && Date(m.Year, m.Month, m.Tokens[second].Number) is { } end
            ? new TimeMeaning.Range(new(firstDay is null ? first : m.First, first + 1, start), new(second, firstDay is null ? m.End : m.End, end))
            : null;
    }

    private static TimeMeaning.Range? YearSpan(RuleMatch m) => Year(m.Year) is { } start && Year(((m.Year / 100) * 100) + m.TwoDigits) is { } end
        ? new TimeMeaning.Range(new(m.First, m.First + 1, start), new(m.End - 1, m.End, end))
        : null;

    // "the April-June period" is a quarter when it is one
    private static TimeMeaning? ThreeMonths(RuleMatch m) =>
        m[WordClass.Month] is { } first && m[WordClass.Month, 1] == first + 2 && first % 3 == 1 ? Quarter((first + 2) / 3) : null;

    private static TimeMeaning? DecadeNamed(RuleMatch m)
    {
        string[] names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        var index = Array.FindIndex(names, m.Has);
        return index < 0 || (m.End < m.Tokens.Length && m.Tokens[m.End].Entry?.Word is "and") ? null : Decade(1920 + (10 * index));
    }

    private static bool Capital(RuleMatch m) => m.Tokens[m.First].Capital;
}
