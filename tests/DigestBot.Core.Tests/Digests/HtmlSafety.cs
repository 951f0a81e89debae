using AngleSharp.Dom;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>What a fragment that shows other people's words may hold.</summary>
internal static class HtmlSafety
{
    private static readonly HashSet<string> Elements =
        [
            "a", "article", "blockquote", "cite", "code", "dd", "details", "dl", "dt", "figcaption", "figure", "h3", "h4", "li", "ol", "p", "pre",
            "section", "span", "strong", "summary", "time", "ul",
        ];

    private static readonly HashSet<string> Attributes = ["class", "datetime", "href", "lang", "rel", "role"];

    public static void AssertHarmless(IElement page) => Assert.All(page.QuerySelectorAll("*"), element =>
    {
        Assert.Contains(element.LocalName, Elements);
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.True(element.GetAttribute("href") is null or ['h', 't', 't', 'p', ':', ..] or ['h', 't', 't', 'p', 's', ':', ..]);
    });
}
