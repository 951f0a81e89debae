using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Reads a time of day as people type it: "8:30", "0830", "8.30 pm", "20h30", "8", "８時３０分".</summary>
internal static partial class ClockText
{
    /// <summary>Suggested when nothing is typed yet.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["08:00", "07:00", "07:30", "08:30", "09:00", "12:00", "17:00", "18:00", "20:00"];

    public static bool TryRead(string text, out LocalTime time)
    {
        time = default;
        if (Form().Match(text.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant()) is not { Success: true } form)
        {
            return false;
        }

        var hour = int.Parse(form.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = form.Groups["minute"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : 0;
        hour = (form.Groups["half"].Value, hour) switch
        {
            ("A", 12) => 0,
            ("P", < 12 and > 0) => hour + 12,
            _ => hour,
        };
        if (hour > 23 || minute > 59)
        {
            return false;
        }

        time = new LocalTime(hour, minute);
        return true;
    }

    [GeneratedRegex(@"\A(?<hour>[0-9]{1,2})(?:(?:[:.H]|時|시 ?)?(?<minute>[0-9]{2})(?:分|분)?|H|時|시)?(?: ?(?<half>[AP])\.?M\.?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
