using System.Collections.Frozen;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>What the HTML elements are to a reader.</summary>
internal static class Tags
{
    /// <summary>Elements whose content no reader sees as text of the page.</summary>
    public static FrozenSet<string> Unread { get; } = Set(
        "script style noscript template svg iframe object embed canvas video audio select option textarea button input math head applet map dialog progress meter datalist picture");

    /// <summary>Elements that never hold an article's text.</summary>
    public static FrozenSet<string> Chrome { get; } = Set("nav footer aside form fieldset menu label figcaption");

    /// <summary>Elements that run on within a line.</summary>
    public static FrozenSet<string> Inline { get; } = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img nobr o-crosshead amp-link");

    public static FrozenSet<string> Headings { get; } = Set("h1 h2 h3 h4 h5 h6");

    public static FrozenSet<string> Containers { get; } = Set("div article section main body td table center tbody tr span ul ol blockquote header p pre font form");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
