namespace DigestBot.Text.Extraction.Pages;

/// <summary>The tags of an unparsed page, good enough to count nesting; what stands in scripts, styles and comments is passed over.</summary>
internal static class MarkupTags
{
    /// <summary>Longer ones are known by their beginning.</summary>
    private const int LongestName = 20;

    public static IEnumerable<MarkupTag> Of(string html)
    {
        var at = html.IndexOf('<');
        while (at >= 0 && at + 1 < html.Length)
        {
            var closing = html[at + 1] == '/';
            var from = closing ? at + 2 : at + 1;
            if (from == html.Length || !char.IsAsciiLetter(html[from]))
            {
                at = html.IndexOf('<', SkipComment(html, at));
                continue;
            }

            var to = from + 1;
            while (to < html.Length && to - from < LongestName && html[to] is not (' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>'))
            {
                to++;
            }

            var end = html.IndexOf('>', to);
            if (end < 0)
            {
                yield break;
            }

            var name = Name(html, from, to);
            yield return new MarkupTag(at, end + 1, name, closing, html[end - 1] == '/');
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
