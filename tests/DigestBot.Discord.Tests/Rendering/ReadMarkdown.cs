using System.Text;
using System.Text.RegularExpressions;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>
/// A small model of how Discord's client reads a text display: what a reader sees, and what became of markup. The patterns for
/// links, strong text and escapes are those of simple-markdown, which the client descends from.
/// </summary>
internal sealed partial class ReadMarkdown
{
    private const int MostDepth = 12;

    private readonly StringBuilder seen = new();

    private ReadMarkdown()
    {
    }

    /// <summary>What a reader sees; directional isolates, which nobody sees, are left out.</summary>
    public string Text => seen.Replace("\u2068", "").Replace("\u2069", "").ToString();

    /// <summary>Everything that was not plain text: "strong", "link https://…", "mention".</summary>
    public List<string> Markup { get; } = [];

    public static ReadMarkdown Of(string markdown)
    {
        var read = new ReadMarkdown();
        read.Lines(markdown);
        return read;
    }

    private void Lines(string markdown)
    {
        if (markdown.Contains("```", StringComparison.Ordinal) && CodeBlock.Match(markdown) is { Success: true } code)
        {
            Lines(markdown[..code.Index]);
            Markup.Add("code block");
            seen.Append(code.Groups[1].Value);
            Lines(markdown[(code.Index + code.Length)..]);
            return;
        }

        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            seen.Append(i == 0 ? "" : "\n");
            Line(lines[i]);
        }
    }

    private void Line(string line)
    {
        foreach (var (opener, name) in Openers)
        {
            if (opener.Match(line) is { Success: true } match)
            {
                Markup.Add(name);
                Line(line[match.Length..]);
                return;
            }
        }

        Inline(line, 0);
    }

    private void Inline(string text, int depth)
    {
        for (var at = 0; at < text.Length;)
        {
            at += Match(text[at..], depth, at > 0 ? text[at - 1] : ' ');
        }
    }

    /// <summary>Reads one thing and says how many characters it took.</summary>
    private int Match(string rest, int depth, char before)
    {
        if (depth > MostDepth)
        {
            seen.Append(rest);
            return rest.Length;
        }

        if (Escape.Match(rest) is { Success: true } escape)
        {
            seen.Append(escape.Groups[1].Value);
            return escape.Length;
        }

        foreach (var (pattern, name) in Tokens)
        {
            if (pattern.Match(rest) is { Success: true } token)
            {
                Markup.Add(name + (name is "time" ? " " + token.Groups[1].Value : ""));
                seen.Append(name is "time" ? "{" + token.Groups[1].Value + "}" : token.Value);
                return token.Length;
            }
        }

        if (Link.Match(rest) is { Success: true } link && IsLabel(link.Groups[1].Value))
        {
            Markup.Add("link " + link.Groups[2].Value);
            seen.Append(link.Groups[1].Value);
            return link.Length;
        }

        foreach (var (pattern, name) in Pairs)
        {
            if ((name != "em" || !char.IsAsciiLetterOrDigit(before)) && pattern.Match(rest) is { Success: true } pair)
            {
                Markup.Add(name);
                Inline(pair.Groups[1].Value, depth + 1);
                return pair.Length;
            }
        }

        seen.Append(rest[0]);
        return 1;
    }

    /// <summary>Inside a label nothing is escaped: a backslash is seen. An emoji or an address in it unmakes the link.</summary>
    private static bool IsLabel(string label) => !Url.IsMatch(label) && !Emoji.IsMatch(label);

    private static readonly (Regex, string)[] Openers =
    [
        (new(@"^ *>>> +"), "quote"), (new(@"^ *> +"), "quote"), (new(@"^ *#{1,3}(?!#) +"), "heading"), (new(@"^ *-# +"), "subtext"),
        (new(@"^ *[*-] +"), "list"), (new(@"^ *\d+\. +"), "list"),
    ];

    private static readonly (Regex, string)[] Tokens =
    [
        (new(@"^<t:(-?\d{1,17}(?::[tTdDfFR])?)>"), "time"), (new(@"^<@!?\d+>"), "mention"), (new(@"^<@&\d+>"), "mention"), (new(@"^<#\d+>"), "mention"),
        (new(@"^</[^:>]+:\d+>"), "command"), (new(@"^<id:\w+>"), "guide"), (new(@"^<a?:\w+:\d+>"), "emoji"), (new(@"^@(everyone|here)"), "mention"),
        (new(@"^:[^\s:]+?:"), "emoji"), (new(@"^<[^: >]+:/[^ >]+>"), "address"), (new(@"^(https?|steam)://[^\s<]+[^<.,:;""'\]\s]"), "address"),
    ];

    private static readonly (Regex, string)[] Pairs =
    [
        (new(@"^(?:`+)([\s\S]*?[^`])`+(?!`)"), "code"),
        (new(@"^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"), "strong"), (new(@"^__((?:\\[\s\S]|[^\\])+?)__(?!_)"), "underline"),
        (new(@"^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)"), "em"), (new(@"^_((?:\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])"), "em"),
        (new(@"^~~((?:\\[\s\S]|[^\\])+?)~~"), "strike"), (new(@"^\|\|((?:\\[\s\S]|[^\\])+?)\|\|"), "spoiler"),
    ];

    [GeneratedRegex(@"^\\([^0-9A-Za-z\s])")]
    private static partial Regex Escape { get; }

    [GeneratedRegex(@"^\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['""]([\s\S]*?)['""])?\s*\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"https?://\S\S")]
    private static partial Regex Url { get; }

    [GeneratedRegex(@"[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3™©®]|[\ud83c-\ud83e][\udc00-\udfff]|:\w+:")]
    private static partial Regex Emoji { get; }

    [GeneratedRegex("```\\n?([\\s\\S]+?)\\n?```")]
    private static partial Regex CodeBlock { get; }
}
