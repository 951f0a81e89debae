namespace DigestBot.Text.Extraction.Pages;

/// <summary>Tells feeds from pages by their root element.</summary>
internal static class FeedDocument
{
    private const int Window = 2000;

    public static bool Is(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Window)).TrimStart("\uFEFF \t\r\n");
        return head.StartsWith("<rss", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<feed", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
                && (head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase)));
    }
}
