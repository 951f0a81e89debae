using System.Buffers;

namespace DigestBot.Sources;

/// <summary>Reads as far as the first element, past declaration, comments and document type.</summary>
internal static class MarkupHeadReader
{
    private static readonly HashSet<string> PageElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "main", "article", "section", "header", "nav",
        "div", "p", "h1", "h2", "h3", "span", "table", "ul", "ol", "a", "img", "figure", "blockquote", "br", "center", "form",
    };

    private static readonly HashSet<string> FeedElements = new(StringComparer.OrdinalIgnoreCase) { "rss", "feed", "RDF" };

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>[");

    public static MarkupHead Read(ReadOnlySpan<char> head)
    {
        var isXml = false;
        var rest = head;
        while (true)
        {
            rest = rest.TrimStart();
            if (rest is not ['<', _, ..])
            {
                return isXml ? MarkupHead.OtherXml : MarkupHead.None;
            }

            if (rest.StartsWith("<?", StringComparison.Ordinal))
            {
                isXml |= rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
                rest = After(rest, "?>");
            }
            else if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                rest = After(rest, "-->");
            }
            else if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
            {
                if (OfElement(rest["<!doctype".Length..].TrimStart(), isXml: false) is not MarkupHead.None and var kind)
                {
                    return kind;
                }

                rest = AfterDocumentType(rest);
            }
            else
            {
                return OfElement(rest[1..], isXml);
            }
        }
    }

    private static MarkupHead OfElement(ReadOnlySpan<char> text, bool isXml)
    {
        var length = text.IndexOfAny(EndOfName);
        var qualified = length < 0 ? text : text[..length];
        var name = qualified[(qualified.IndexOf(':') + 1)..].ToString();
        return FeedElements.Contains(name) ? MarkupHead.Feed
            : PageElements.Contains(name) ? MarkupHead.Page
            : isXml ? MarkupHead.OtherXml
            : MarkupHead.None;
    }

    private static ReadOnlySpan<char> AfterDocumentType(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        var subset = text.IndexOf('[');
        return subset >= 0 && subset < end ? After(After(text, "]"), ">") : After(text, ">");
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end)
    {
        var index = text.IndexOf(end, StringComparison.Ordinal);
        return index < 0 ? [] : text[(index + end.Length)..];
    }
}
