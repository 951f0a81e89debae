using AngleSharp.Html.Parser;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>What the parser need not keep of a page: attributes that only a browser acts on, which are most of them.</summary>
internal static class MarkupOptions
{
    /// <summary>The parser compares each attribute of a tag with all before it.</summary>
    private const int MostOfTag = 200;

    // the data-* attributes that are asked for
    private static readonly string[] Data = ["data-testid", "data-component", "data-src"];

    public static HtmlParserOptions Reading { get; } = new()
    {
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = static (ref tag, name) => tag.Attributes.Count < MostOfTag && IsRead(name.Span),
    };

    private static bool IsRead(ReadOnlySpan<char> name) => name switch
    {
        ['o', 'n', ..] => false,
        ['d', 'a', 't', 'a', '-', ..] => IsData(name),
        ['a', 'r', 'i', 'a', '-', ..] => name is "aria-hidden",
        "srcset" or "sizes" or "width" or "height" or "target" or "tabindex" or "loading" or "decoding" => false,
        _ => true,
    };

    private static bool IsData(ReadOnlySpan<char> name)
    {
        foreach (var known in Data)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
