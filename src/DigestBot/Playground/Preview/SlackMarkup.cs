using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DigestBot.Commands.Buttons;
using DigestBot.Host.Hosting;
using Humanizer;
using NodaTime;

namespace DigestBot.Host.Playground.Preview;

/// <summary>Draws the texts of Slack's blocks as HTML, as far as our messages use them.</summary>
public sealed class SlackMarkup(CultureInfo culture, DateTimeZone zone, DateTimeOffset now, string question)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal SlackMarkup(Reader reader, DateTimeOffset now, string question)
        : this(reader.Culture, reader.Zone, now, question)
    {
    }

    /// <summary>"10:04".</summary>
    public string Clock => Time(Instant.FromDateTimeOffset(now));

    /// <summary>Where a press leads: another command's preview, or a part of this digest; null for what a preview cannot do.</summary>
    public string? Href(JsonElement pressed) =>
        pressed.TryGetProperty("url", out var url) ? url.GetString()
        : !pressed.TryGetProperty("value", out var value) || value.GetString() is not { } id ? null
        : ButtonMeaning.CommandOf(id) is { } command ? $"/preview/slack?q={Uri.EscapeDataString(command)}"
        : ButtonMeaning.IsPartOfDigest(id) ? $"/preview/slack?q={Uri.EscapeDataString(question)}&press={Uri.EscapeDataString(id)}"
        : null;

    /// <summary>A text object: plain words, or the one token of ours that stands for a moment.</summary>
    public string Text(JsonElement text)
    {
        var words = text.GetProperty("text").GetString()!;
        return text.GetProperty("type").GetString() == "mrkdwn" && words.Split('^') is ["<!date", var seconds, var rest]
            ? Moment(long.Parse(seconds, CultureInfo.InvariantCulture), rest.Split('|')[0])
            : Encoder.Encode(words);
    }

    /// <summary>One part of a rich text.</summary>
    public string Part(JsonElement part) => part.GetProperty("type").GetString() switch
    {
        "rich_text_list" => Tagged("ul", Each(part, item => Tagged("li", Inline(item)))),
        "rich_text_quote" => Tagged("blockquote", Inline(part)),
        "rich_text_preformatted" => Tagged("pre", Inline(part)),
        _ => Tagged("p", Inline(part)),
    };

    private string Inline(JsonElement part) => Each(part, Element);

    private string Element(JsonElement element)
    {
        var html = element.GetProperty("type").GetString() switch
        {
            "link" => $"<a href=\"{Encoder.Encode(Of(element, "url"))}\" rel=\"noreferrer noopener\">{Encoder.Encode(Of(element, "text"))}</a>",
            "date" => Moment(element.GetProperty("timestamp").GetInt64(), Of(element, "format")),
            "channel" => Tagged("span", $"#{Encoder.Encode(Of(element, "channel_id"))}"),
            _ => Encoder.Encode(Of(element, "text")),
        };
        if (!element.TryGetProperty("style", out var style))
        {
            return html;
        }

        foreach (var (name, tag) in (ReadOnlySpan<(string, string)>)[("code", "code"), ("italic", "em"), ("bold", "strong")])
        {
            html = style.TryGetProperty(name, out _) ? Tagged(tag, html) : html;
        }

        return html;
    }

    private string Moment(long seconds, string format)
    {
        var moment = Instant.FromUnixTimeSeconds(seconds);
        var day = moment.InZone(zone).Date;
        var today = Instant.FromDateTimeOffset(now).InZone(zone).Date;
        var shown = format
            .Replace("{ago}", moment.ToDateTimeUtc().Humanize(utcDate: true, dateToCompareAgainst: now.UtcDateTime, culture: culture), StringComparison.Ordinal)
            .Replace("{date_short_pretty}", day == today ? "today" : day.ToString("d MMM uuuu", culture), StringComparison.Ordinal)
            .Replace("{time}", Time(moment), StringComparison.Ordinal);
        return Tagged("time", Encoder.Encode(shown));
    }

    private string Time(Instant moment) => moment.InZone(zone).TimeOfDay.ToString("t", culture);

    private static string Each(JsonElement part, Func<JsonElement, string> draw)
    {
        var html = new StringBuilder();
        foreach (var element in part.GetProperty("elements").EnumerateArray())
        {
            html.Append(draw(element));
        }

        return html.ToString();
    }

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Tagged(string tag, string html) => $"<{tag}>{html}</{tag}>";
}
