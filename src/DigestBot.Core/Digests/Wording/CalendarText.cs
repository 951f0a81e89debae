using System.Globalization;
using DigestBot.Text;

namespace DigestBot.Digests.Wording;

/// <summary>Writes calendar dates in a culture: "Sunday 15 June", "15–17 June", "June 2026". Never converts between zones.</summary>
public sealed class CalendarText
{
    private readonly CultureInfo culture;
    private readonly DateStyle style;
    private readonly string monthDay;
    private readonly string monthDayYear;
    private readonly string weekdayMonthDay;
    private readonly string weekdayMonthDayYear;

    public CalendarText(CultureInfo culture)
    {
        this.culture = culture;
        var format = culture.DateTimeFormat;
        monthDay = format.MonthDayPattern;
        style = LanguageLabels.For(culture).Dates;
        var full = style.LongDay ?? format.LongDatePattern.Replace(" dd ", " d ", StringComparison.Ordinal);
        var (before, after) = WeekdayIn(full);

        // English that puts the day first writes "Sunday 15 June", without the comma of the pattern.
        if (culture.TwoLetterISOLanguageName == "en" && monthDay.StartsWith('d'))
        {
            full = full.Replace("dddd, ", "dddd ", StringComparison.Ordinal);
            before = before.Replace("dddd, ", "dddd ", StringComparison.Ordinal);
        }

        weekdayMonthDayYear = full;
        weekdayMonthDay = before + monthDay + after;
        monthDayYear = full[before.Length..(full.Length - after.Length)];
    }

    /// <summary>"Sunday 15 June", with the year unless it is <paramref name="currentYear"/>.</summary>
    public string Day(DateOnly day, int? currentYear) =>
        Written(day, day.Year == currentYear ? weekdayMonthDay : weekdayMonthDayYear);

    /// <summary>A day with the time of it: "Sunday 15 June, 19:30".</summary>
    public string Moment(DateOnly day, TimeOnly time, TimeSpan? offset, int currentYear) => Day(day, currentYear) + style.AtTime + Time(time, offset);

    /// <summary>The days from first to last, both included, as coarse as they are: a day, days, months, years.</summary>
    public string Days(DateOnly first, DateOnly last, int currentYear)
    {
        if (first == last)
        {
            return Day(first, currentYear);
        }

        var wholeMonths = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        if (wholeMonths && first.Month == 1 && last.Month == 12)
        {
            return first.Year == last.Year ? Year(first) : $"{first.Year.ToString(CultureInfo.InvariantCulture)}{style.Until}{Year(last)}";
        }

        return wholeMonths ? Months(first, last) : SomeDays(first, last, currentYear);
    }

    /// <summary>The time of day, with the offset the text stated: "19:30 (UTC+9)".</summary>
    public string Time(TimeOnly time, TimeSpan? offset)
    {
        var text = time.ToString(style.Time ?? culture.DateTimeFormat.ShortTimePattern, culture);
        return offset is { } stated ? $"{text} (UTC{OffsetText(stated)})" : text;
    }

    /// <summary>The time of day in an English sentence, on the clock readers of the culture know: "at 18:00 Uhr" would be two languages in one.</summary>
    public string TimeInEnglish(TimeOnly time) =>
        culture.TwoLetterISOLanguageName == "en" ? Time(time, null) : time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string OffsetText(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            return "";
        }

        var sign = offset < TimeSpan.Zero ? "−" : "+";
        return sign + offset.ToString(offset.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture);
    }

    private string Year(DateOnly day) => day.ToString(style.Year, CultureInfo.InvariantCulture);

    /// <summary>By the pattern, with the first of a month as the language numbers it.</summary>
    private string Written(DateOnly day, string pattern)
    {
        if (day.Day != 1 || style.First == "1")
        {
            return day.ToString(pattern, culture);
        }

        var (start, end) = DayIn(pattern);
        return day.ToString($"{pattern[..start]}'{style.First}'{pattern[end..]}", culture);
    }

    private string Number(DateOnly day) => day.Day == 1 ? style.First : day.Day.ToString(CultureInfo.InvariantCulture);

    private string Months(DateOnly first, DateOnly last)
    {
        var pattern = culture.DateTimeFormat.YearMonthPattern;
        if (first.Year != last.Year)
        {
            return first.ToString(pattern, culture) + style.UntilDate + last.ToString(pattern, culture);
        }

        if (first.Month == last.Month)
        {
            return first.ToString(pattern, culture);
        }

        return pattern.StartsWith('y')
            ? first.ToString(pattern, culture) + style.Until + MonthName(last)
            : MonthName(first) + style.Until + last.ToString(pattern, culture);
    }

    private string MonthName(DateOnly day) => culture.DateTimeFormat.GetMonthName(day.Month);

    private string SomeDays(DateOnly first, DateOnly last, int currentYear)
    {
        var pattern = last.Year == currentYear && first.Year == currentYear ? monthDay : monthDayYear;
        if (first.Year != last.Year)
        {
            return Written(first, monthDayYear) + style.UntilDate + Written(last, monthDayYear);
        }

        if (first.Month != last.Month)
        {
            return pattern.StartsWith('y')
                ? Written(first, pattern) + style.UntilDate + Written(last, monthDay)
                : Written(first, monthDay) + style.UntilDate + Written(last, pattern);
        }

        var (start, end) = DayIn(pattern);
        // "15.–17. Juni": languages that mark the day as ordinal mark both
        var dot = end < pattern.Length && pattern[end] == '.' ? "." : "";
        return first.ToString($"{pattern[..start]}'{Number(first)}{dot}{style.Until}{Number(last)}'{pattern[end..]}", culture);
    }

    /// <summary>Where a pattern writes the day's number.</summary>
    private static (int Start, int End) DayIn(string pattern)
    {
        var start = Token(pattern, 0, "d");
        while (start >= 0 && pattern.AsSpan(start).StartsWith("ddd"))
        {
            var weekday = pattern.AsSpan(start).IndexOfAnyExcept('d');
            start = weekday < 0 ? -1 : Token(pattern, start + weekday, "d");
        }

        start = Math.Max(start, 0);
        return (start, pattern.AsSpan(start).StartsWith("dd") ? start + 2 : start + 1);
    }

    /// <summary>Where the pattern next writes one of these; quoted words are skipped. Below 0 when nowhere.</summary>
    private static int Token(string pattern, int from, string letters)
    {
        var quoted = false;
        for (var i = from; i < pattern.Length; i++)
        {
            quoted ^= pattern[i] == '\'';
            if (!quoted && letters.Contains(pattern[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The parts of a long date pattern that write the weekday, with what joins it: before and after the date.</summary>
    private static (string Before, string After) WeekdayIn(string pattern)
    {
        if (pattern.StartsWith("dddd", StringComparison.Ordinal))
        {
            return (pattern[..Math.Max(Token(pattern, 4, "dMy"), 4)], "");
        }

        // "3月14日（金）"
        if (pattern.AsSpan().EndsWith("(ddd)") || pattern.AsSpan().EndsWith("（ddd）"))
        {
            return ("", pattern[^5..]);
        }

        if (pattern.EndsWith("dddd", StringComparison.Ordinal))
        {
            var date = pattern[..^4].TrimEnd();
            return ("", pattern[date.Length..]);
        }

        return ("", "");
    }
}
