using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DigestBot.Digests.Windows;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Reads how far back a digest looks: "24h", "7d", "yesterday", "monday", "8 june", "2025-06-08".</summary>
public static class Since
{
    /// <summary>What is meant when nothing is said: one news day, whenever it is asked for.</summary>
    public const string Default = "24h";

    /// <summary>Farthest look back. Every day in between is loaded and grouped, so "since 1900" must not read the whole store.</summary>
    public const int MaxDays = 732;

    /// <summary>One example of each form, for messages and autocomplete.</summary>
    public static IReadOnlyList<string> Examples { get; } = ["24h", "7d", "2w", "today", "yesterday", "monday", "8 june", "2025-06-08"];

    /// <summary>Whether the text has one of the forms, whatever the clock says.</summary>
    public static bool IsForm(string text, CultureInfo culture) => SinceForm.Read(text, culture) is not null;

    /// <summary>Lays the text against the reader's clock.</summary>
    /// <param name="text">One of the forms; null or blank means <see cref="Default"/>.</param>
    /// <param name="now">The reader's clock and zone.</param>
    /// <param name="culture">Whose month and weekday names are understood besides the English ones.</param>
    /// <param name="window">The days from then to today.</param>
    /// <param name="problem">One sentence for a person.</param>
    /// <param name="most">Days that may lie between.</param>
    public static bool TryParse(
        string? text,
        ZonedDateTime now,
        CultureInfo culture,
        [NotNullWhen(true)] out DigestWindow? window,
        [NotNullWhen(false)] out string? problem,
        int most = MaxDays)
    {
        text = string.IsNullOrWhiteSpace(text) ? Default : text.Trim();
        window = SinceForm.Read(text, culture) is { } form ? Lay(form, now) : null;
        problem = window switch
        {
            null => $"“{text}” is not a time I can read: try {string.Join(", ", Examples.SkipLast(1))} or {Examples[^1]}.",
            _ when window.First > window.Last => $"“{text}” is still to come, and a digest looks back: it can start today at the latest.",
            _ when Period.DaysBetween(window.First, window.Last) > most => $"“{text}” is too long ago: a digest looks back {most} days at most.",
            _ => null,
        };
        return problem is null && window is not null;
    }

    private static DigestWindow Lay(SinceForm form, ZonedDateTime now)
    {
        var today = now.Date;
        switch (form)
        {
            case SinceForm.Reach reach:
                return DigestWindow.Between(now.ToInstant() - reach.Length, now.ToInstant(), now.Zone);
            case SinceForm.DaysBack back:
                return new DigestWindow(today.PlusDays(-back.Days), today);
            case SinceForm.Weekday weekday:
                return new DigestWindow(today.PlusDays(1).Previous(weekday.Day), today);
            case SinceForm.DayOfYear day:
                var thisYear = day.Day.InYear(today.Year);
                return new DigestWindow(thisYear <= today ? thisYear : day.Day.InYear(today.Year - 1), today);
            case SinceForm.Exact day:
                return new DigestWindow(day.Date, today);
            default:
                throw new InvalidOperationException($"No window for {form}");
        }
    }
}
