using System.Globalization;
using System.Text.RegularExpressions;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>Reads when briefings are to come, as people type it: "8:30 and 18:00", "0830 1800", "as it happens, at most 4 an hour".</summary>
internal static partial class BriefingTimesText
{
    /// <summary>Words that a time or several may have at most: as many times as there may be.</summary>
    public const int MostWords = DigestTimes.Most;

    /// <summary>What is said to who typed no time.</summary>
    public const string Examples = "8:30, 0830, 8.30 pm, 8:30 and 18:00, or as it happens";

    /// <summary>A form of instant briefings, for suggestions.</summary>
    public const string Breaking = "as it happens";

    private static readonly char[] Between = [' ', ',', ';', '+', '&', '、'];

    /// <returns>Null when it says no time.</returns>
    public static BriefingTimes? Read(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return BreakingForm().Match(plain) is { Success: true } breaking ? new BriefingTimes.Breaking(MostOf(breaking)) : OfDay(plain);
    }

    /// <summary>What to type for it: "08:30 and 18:00", "as it happens, at most 4 an hour".</summary>
    public static string Typed(DigestSchedule schedule) => schedule.MostAnHour is { } most
        ? $"{Breaking}, at most {most} an hour"
        : Words.All(schedule.Times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)));

    private static int? MostOf(Match breaking) =>
        breaking.Groups["most"] is { Success: true } given && int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;

    private static BriefingTimes? OfDay(string text)
    {
        // "8.30 pm" has a blank of its own: the longest pieces first
        var words = text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Equals("and", StringComparison.OrdinalIgnoreCase)).ToList();
        List<NodaTime.LocalTime> times = [];
        for (var at = 0; at < words.Count;)
        {
            if (at + 1 < words.Count && ClockText.TryRead($"{words[at]} {words[at + 1]}", out var time))
            {
                at += 2;
            }
            else if (ClockText.TryRead(words[at], out time))
            {
                at++;
            }
            else
            {
                return null;
            }

            times.Add(time);
        }

        return times.Distinct().Count() switch
        {
            0 => null,
            > DigestTimes.Most and var count => new BriefingTimes.TooMany(count),
            _ => new BriefingTimes.OfDay(new DigestTimes(times)),
        };
    }

    /// <summary>A limit alone means it, too: only instant briefings have one.</summary>
    [GeneratedRegex(
        @"\A(?:(?:as (?:it|they|news) (?:happens?|breaks?)|instantly|instant|breaking|at once|immediately|live)(?:[,;]? (?:(?:at most|up to|max(?:imum)?\.?|most) )?(?<most>[0-9]{1,4})(?: stories| times)? ?(?:an|per|every|/) ?h(?:our|r)?)?"
        + @"|(?:at most|up to|max(?:imum)?\.?|most) (?<most>[0-9]{1,4})(?: stories| times)? ?(?:an|per|every|/) ?h(?:our|r)?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BreakingForm();
}
