namespace DigestBot.Text.Extraction.Pages;

/// <summary>The tags of an unparsed page, good enough to count nesting; what stands in scripts, styles and comments is passed over.</summary>
internal static class MarkupTags
{
    public static IEnumerable<(int Start, int End, string Name, bool Closing)> Of(string html)
    {
        var at = html.IndexOf('<');
        while (at >= 0 && at + 1 < html.Length)
        {
            var closing = html[at + 1] == '/';
            var from = closing ? at + 2 : at + 1;
            var to = from;
            while (to < html.Length && to - from < 20 && char.IsAsciiLetterOrDigit(html[to]))
            {
                to++;
            }

            if (to == from)
            {
                at = html.IndexOf('<', SkipComment(html, at));
                continue;
            }

            var end = html.IndexOf('>', to);
            if (end < 0)
            {
                yield break;
            }

            var name = Name(html, from, to);
            if (html[end - 1] != '/')
            {
                yield return (at, end + 1, name, closing);
            }

            at = html.IndexOf('<', closing ? end + 1 : SkipRawText(html, name, end + 1));
        }
    }

    private static int SkipComment(string html, int at)
    {
        if (!html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return at + 1;
        }

        var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
        return end < 0 ? html.Length : end;
    }

    private static int SkipRawText(string html, string name, int from)
    {
        if (name is not ("script" or "style" or "textarea" or "title"))
        {
            return from;
        }

        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static string Name(string html, int from, int to)
    {
        var name = html.AsSpan(from, to - from);
        return name switch
        {
            "div" => "div",
            "span" => "span",
            "p" => "p",
            "a" => "a",
            "li" => "li",
            _ => name.ToString().ToLowerInvariant(),
        };
    }
}
