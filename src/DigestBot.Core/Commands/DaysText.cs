using System.Globalization;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>Days of the week as people write them: "weekdays", "every day", "mon,thu", "tue-fri", "Mondays and Thursdays".</summary>
public static class DaysText
{
    private static readonly string[] Names = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Skip(1), CultureInfo.InvariantCulture.DateTimeFormat.DayNames[0]];

    /// <summary>Examples of each form, for messages.</summary>
    public static IReadOnlyList<string> Examples { get; } = ["every day", "weekdays", "mon,thu"];

    /// <returns>False when it does not name days.</returns>
    public static bool TryRead(string text, out DigestDays days)
    {
        days = DigestDays.None;
        var words = text.ToLowerInvariant().Split([' ', ',', ';', '+', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word is not ("and" or "on" or "every" or "weekly")).ToList();
        foreach (var word in words)
        {
            if (Group(word) is not { } some)
            {
                return false;
            }

            days |= some;
        }

        return days != DigestDays.None;
    }

    /// <summary>"every day", "from Monday to Friday", "on Mondays and Thursdays".</summary>
    public static string Of(DigestDays days) => days switch
    {
        DigestDays.Every => "every day",
        DigestDays.Weekdays => "from Monday to Friday",
        _ => $"on {Words.All([.. Named(days).Select(name => name + "s")])}",
    };

    /// <summary>What to type for them: "every day", "weekdays", "mon,thu".</summary>
    public static string Typed(DigestDays days) => days switch
    {
        DigestDays.Every => "daily",
        DigestDays.Weekdays => "weekdays",
        _ => string.Join(',', Named(days).Select(name => name[..3].ToLowerInvariant())),
    };

    private static IEnumerable<string> Named(DigestDays days) => Names.Where((_, index) => days.HasFlag(DayOf(index)));

    private static DigestDays? Group(string word) => word switch
    {
        "daily" or "everyday" or "day" or "days" => DigestDays.Every,
        "weekday" or "weekdays" or "workday" or "workdays" => DigestDays.Weekdays,
        "weekend" or "weekends" => DigestDays.Weekend,
        _ => word.Split('-', '–') switch
        {
            [var day] when IndexOf(day) is { } index => DayOf(index),
            [var first, var last] when IndexOf(first) is { } from && IndexOf(last) is { } to => Range(from, to),
            _ => null,
        },
    };

    /// <summary>Friday to Monday goes over the end of the week.</summary>
    private static DigestDays Range(int from, int to)
    {
        var days = DayOf(to);
        for (var index = from; index != to; index = (index + 1) % Names.Length)
        {
            days |= DayOf(index);
        }

        return days;
    }

    /// <summary>The whole name, also of several such days, or its first three letters or more.</summary>
    private static int? IndexOf(string word)
    {
        const int shortest = 3;
        var name = word.TrimEnd('.');
        var index = Array.FindIndex(Names, day => name.Length >= shortest
            && (day.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.Equals(day + "s", StringComparison.OrdinalIgnoreCase)));
        return index < 0 ? null : index;
    }

    private static DigestDays DayOf(int index) => (DigestDays)(1 << index);
}
