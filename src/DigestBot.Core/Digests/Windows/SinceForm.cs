using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace DigestBot.Digests.Windows;

/// <summary>How far back somebody asked to look, as written and not yet laid against a clock.</summary>
internal abstract partial record SinceForm
{
    private SinceForm()
    {
    }

    /// <summary>"36h", "7 days", "2w".</summary>
    public sealed record Reach(Duration Length) : SinceForm;

    /// <summary>"today", "yesterday".</summary>
    public sealed record DaysBack(int Days) : SinceForm;

    /// <summary>"monday": the newest one, today included.</summary>
    public sealed record Weekday(IsoDayOfWeek Day) : SinceForm;

    /// <summary>"8 june": the newest one, today included.</summary>
    public sealed record DayOfYear(AnnualDate Day) : SinceForm;

    /// <summary>"2025-06-08".</summary>
    public sealed record Exact(LocalDate Date) : SinceForm;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] DayAndMonth =
        ["d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "d. MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "M月d日 yyyy", "yyyy年M月d日"];

    /// <summary>Reads one form; null when it is none. Month and weekday names may be English or the reader's.</summary>
    public static SinceForm? Read(string text, CultureInfo culture)
    {
        text = Spaces().Replace(text.Trim(), " ").ToLowerInvariant();
        text = LeadIn().Replace(text, "");
        return text switch
        {
            "today" => new DaysBack(0),
            "yesterday" => new DaysBack(1),
            "week" or "this week" => new Weekday(IsoDayOfWeek.Monday),
            _ => ReadReach(text) ?? (SinceForm?)ReadWeekday(text, culture) ?? ReadDay(text, culture),
        };
    }

    private static Reach? ReadReach(string text)
    {
        var match = Amount().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return count == 0 ? null : new Reach(match.Groups["unit"].Value[0] switch
        {
            'h' => Duration.FromHours(count),
            'd' => Duration.FromDays(count),
            _ => Duration.FromDays(7 * count),
        });
    }

    private static Weekday? ReadWeekday(string text, CultureInfo culture)
    {
        foreach (var names in new[] { English.DateTimeFormat, culture.DateTimeFormat })
        {
            for (var day = 0; day < 7; day++)
            {
                if (string.Equals(names.DayNames[day], text, StringComparison.OrdinalIgnoreCase)
                    || (text.Length > 2 && string.Equals(names.AbbreviatedDayNames[day].TrimEnd('.'), text, StringComparison.OrdinalIgnoreCase)))
                {
                    return new Weekday(day == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)day);
                }
            }
        }

        return null;
    }

    private static SinceForm? ReadDay(string text, CultureInfo culture)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return new Exact(LocalDate.FromDateOnly(iso));
        }

        // other calendars would read the year in their own era
        var reader = culture.Calendar is GregorianCalendar ? culture : English;
        text = OrdinalEnding().Replace(text, "$1").Replace(",", "", StringComparison.Ordinal);
        foreach (var names in new[] { English, reader })
        {
            if (DateOnly.TryParseExact(text, DayAndMonth, names, DateTimeStyles.None, out var full))
            {
                return new Exact(LocalDate.FromDateOnly(full));
            }

            // a leap year stands in, or the parser would take the year from the system clock and refuse 29 February
            if (DateOnly.TryParseExact(text + " 2000", DayAndMonth, names, DateTimeStyles.None, out var yearless))
            {
                return new DayOfYear(new AnnualDate(yearless.Month, yearless.Day));
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("^(since |for )?(the )?(last |past )?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex("^(?<count>[0-9]{1,4}) ?(?<unit>h|hrs?|hours?|d|days?|w|wks?|weeks?)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("([0-9])(st|nd|rd|th)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalEnding();
}
