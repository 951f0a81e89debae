namespace DigestBot.Text.Extraction.Pages;

/// <summary>Elements a reader does not see, as far as the page itself tells without its style sheets.</summary>
internal static class HiddenElements
{
    private static readonly string[] Styles = ["display:none", "display: none", "visibility:hidden", "visibility: hidden"];

    public static bool Is(PageNode node) =>
        node.Element!.HasAttribute("hidden")
        || node.Attribute("aria-hidden") == "true"
        || (node.Attribute("style") is { Length: > 8 } style && Styles.Any(hidden => style.Contains(hidden, StringComparison.OrdinalIgnoreCase)));
}
