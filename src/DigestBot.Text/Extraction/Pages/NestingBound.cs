using System.Text;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Takes out the tags of pages nested deeper than any real one, before parsing: the parser's cost grows with the square of the
/// depth (open formatting elements are rebuilt in every paragraph), and such a page says nothing by its nesting.
/// </summary>
internal static class NestingBound
{
    private const int Deepest = 500;

    private static readonly string[] Unnested = ["p", "li", "td", "tr", "th", "dt", "dd", "option", "br", "img", "meta", "link", "input", "hr", "source", "wbr", "area", "base", "col", "param", "track", "embed"];

    public static string Apply(string html)
    {
        if (!IsTooDeep(html))
        {
            return html;
        }

        var kept = new StringBuilder(html.Length);
        var depth = 0;
        var copied = 0;
        foreach (var (start, end, name, closing) in MarkupTags.Of(html))
        {
            if (Unnested.Contains(name))
            {
                continue;
            }

            var beyond = closing ? depth > Deepest : depth >= Deepest;
            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (beyond)
            {
                kept.Append(html, copied, start - copied).Append(' ');
                copied = end;
            }
        }

        return kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var (_, _, name, closing) in MarkupTags.Of(html))
        {
            if (Unnested.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
