using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using NodaTime;

namespace DigestBot.Commands.Buttons;

/// <summary>
/// Writes and reads what buttons carry: <c>d1:story:cj3.cj4.stbq2s:s:12:0::japan-korea</c> is version 1, the action, the window
/// (days and seconds since 1970), the length, the story, the page, the marker, the topic; <c>d1:ask:/topics</c> is a command.
/// </summary>
internal static class ButtonIdText
{
    private const string Version = "d1";

    private const string AskName = "ask";

    // The topic comes last, so that nothing in it needs escaping.
    private const int Fields = 8;

    public static string Format(ButtonId id) => id switch
    {
        ButtonId.OfDigest digest => string.Join(
            ':',
            Version,
            NameOf(digest.Action),
            Write(digest.Window),
            LetterOf(digest.Length),
            digest.Story?.ToString(CultureInfo.InvariantCulture),
            digest.Page.ToString(CultureInfo.InvariantCulture),
            digest.Marker is { } marker ? MarkerText.Shorten(marker) : "",
            digest.Topic),
        ButtonId.Ask ask => $"{Version}:{AskName}:{ask.Command}",
        ButtonId.Unknown unknown => unknown.Text,
        _ => throw new InvalidOperationException($"No text for {id.GetType().Name}"),
    };

    public static ButtonId Parse(string text)
    {
        if (text.Split(':', 3) is [Version, AskName, { Length: > 0 } command])
        {
            return new ButtonId.Ask(command);
        }

        return text.Split(':', Fields) is [Version, var action, var window, var length, var story, var page, var marker, { Length: > 0 } topic]
            && ActionOf(action) is { } known
            && Read(window) is { } days
            && LengthOf(length) is { } chosen
            && TryNumber(story, out var number)
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new ButtonId.OfDigest(known, topic, days, chosen)
            {
                Story = number,
                Page = index,
                Marker = marker.Length == 0 ? null : MarkerText.Lengthen(marker),
            }
            : new ButtonId.Unknown(text);
    }

    private static string Write(DigestWindow window) => string.Join(
        '.', ((long?[])[Day(window.First), Day(window.Last), window.NotBefore?.ToUnixTimeSeconds()]).OfType<long>().Select(Base36.Write));

    private static DigestWindow? Read(string text)
    {
        var numbers = text.Split('.').Select(Base36.Read).ToArray();
        if (numbers is not [{ } first, { } last, ..] || numbers.Length > 3 || !IsDay(first) || !IsDay(last))
        {
            return null;
        }

        var window = new DigestWindow(DayOf(first), DayOf(last));
        return numbers.Length == 2 ? window
            : numbers[2] is { } seconds && IsDay(seconds / NodaConstants.SecondsPerDay) ? window with { NotBefore = Instant.FromUnixTimeSeconds(seconds) }
            : null;
    }

    private static long Day(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static LocalDate DayOf(long days) => Epoch.PlusDays((int)days);

    private static LocalDate Epoch => new(1970, 1, 1);

    // Until the year 9999, where calendars end.
    private static bool IsDay(long days) => days is >= 0 and < 2_932_897;

    private static bool TryNumber(string text, out long? number)
    {
        var isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = isNumber ? value : null;
        return isNumber || text.Length == 0;
    }

    private static string NameOf(ButtonAction action) => action switch
    {
        ButtonAction.Story => "story",
        ButtonAction.Digest => "digest",
        ButtonAction.Quotes => "quotes",
        ButtonAction.Dates => "dates",
        ButtonAction.Sources => "sources",
        _ => "subscribe",
    };

    private static ButtonAction? ActionOf(string name)
    {
        foreach (var action in Enum.GetValues<ButtonAction>())
        {
            if (NameOf(action) == name)
            {
                return action;
            }
        }

        return null;
    }

    private static string LetterOf(DigestLength length) => length switch
    {
        DigestLength.Brief => "b",
        DigestLength.Full => "f",
        _ => "s",
    };

    private static DigestLength? LengthOf(string letter) => letter switch
    {
        "b" => DigestLength.Brief,
        "s" => DigestLength.Standard,
        "f" => DigestLength.Full,
        _ => null,
    };
}
