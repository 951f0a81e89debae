using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using DigestBot.Host.Hosting;
using Humanizer;
using NodaTime;

namespace DigestBot.Host.Playground.Preview;

/// <summary>Draws the part of Discord's Markdown that our messages use as HTML.</summary>
public sealed partial class DiscordMarkup(CultureInfo culture, DateTimeZone zone, DateTimeOffset now)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal DiscordMarkup(Reader reader, DateTimeOffset now)
        : this(reader.Culture, reader.Zone, now)
    {
    }

    /// <summary>"Today at 10:04".</summary>
    public string Clock => now.ToOffset(zone.GetUtcOffset(Instant.FromDateTimeOffset(now)).ToTimeSpan()).ToString("t", culture);

    public string Draw(string markdown)
    {
        var html = new StringBuilder();
        var open = "";
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line == "```")
            {
                html.Append(Switch(ref open, isCode ? "" : "pre"));
                isCode = !isCode;
            }
            else if (isCode)
            {
                html.Append(Encoder.Encode(line)).Append('\n');
            }
            else
            {
                Line(html, line, ref open);
            }
        }

        return html.Append(Switch(ref open, "")).ToString();
    }

    private void Line(StringBuilder html, string line, ref string open)
    {
        var (block, tag, words) = line switch
        {
            ['#', '#', '#', ' ', .. var rest] => ("", "h3", rest),
            ['#', '#', ' ', .. var rest] => ("", "h2", rest),
            ['-', '#', ' ', .. var rest] => ("", "small", rest),
            ['>', ' ', .. var rest] => ("blockquote", "p", rest),
            ['-', ' ', .. var rest] => ("ul", "li", rest),
            _ => ("", "p", line),
        };
        html.Append(Switch(ref open, block));
        html.Append(words.Length == 0 ? "<p class=\"gap\"></p>" : $"<{tag}>{Inline(words)}</{tag}>");
    }

    /// <summary>Closes the block that is open and opens the other, when they differ.</summary>
    private static string Switch(ref string open, string block)
    {
        if (open == block)
        {
            return "";
        }

        var tags = (open.Length > 0 ? $"</{open}>" : "") + (block.Length > 0 ? $"<{block}>" : "");
        open = block;
        return tags;
    }

    private string Inline(string words)
    {
        var html = new StringBuilder();
        var isStrong = false;
        for (var at = 0; at < words.Length;)
        {
            var token = Token.Match(words, at);
            if (!token.Success)
            {
                html.Append(Encoder.Encode(words[at..]));
                break;
            }

            html.Append(Encoder.Encode(words[at..token.Index]));
            html.Append(token switch
            {
                _ when token.Groups["escaped"].Success => Encoder.Encode(token.Groups["escaped"].Value),
                _ when token.Groups["strong"].Success => (isStrong = !isStrong) ? "<strong>" : "</strong>",
                _ when token.Groups["code"].Success => $"<code>{Encoder.Encode(token.Groups["code"].Value)}</code>",
                _ when token.Groups["label"].Success =>
                    $"<a href=\"{Encoder.Encode(token.Groups["url"].Value)}\" rel=\"noreferrer noopener\">{Inline(token.Groups["label"].Value)}</a>",
                _ => $"<time>{Encoder.Encode(Moment(token.Groups["moment"].Value, token.Groups["style"].Value))}</time>",
            });
            at = token.Index + token.Length;
        }

        return html.Append(isStrong ? "</strong>" : "").ToString();
    }

    private string Moment(string seconds, string style)
    {
        var moment = Instant.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));
        return style == "R"
            ? moment.ToDateTimeUtc().Humanize(utcDate: true, dateToCompareAgainst: now.UtcDateTime, culture: culture)
            : moment.InZone(zone).ToDateTimeUnspecified().ToString("d MMMM yyyy HH:mm", culture);
    }

    [GeneratedRegex(@"\\(?<escaped>[^0-9A-Za-z\s])|(?<strong>\*\*)|`(?<code>[^`]+)`|\[(?<label>[^\[\]]+)\]\((?<url>https?://[^\s()]+)\)|<t:(?<moment>\d+):(?<style>\w)>")]
    private static partial Regex Token { get; }
}
