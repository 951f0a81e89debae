namespace DigestBot.Text.Extraction.Pages;

/// <summary>The text the page's linked data carries, for pages whose visible body was not found or is only the start of it.</summary>
internal static class LinkedBody
{
    private const int Shortest = 300;

    // set on bench extract/pages
    private const double LeastShare = 0.5;

    public static List<string> Rescue(List<string> paragraphs, string? linked)
    {
        if (linked is not { Length: >= Shortest } || paragraphs.Sum(paragraph => paragraph.Length) > linked.Length * LeastShare)
        {
            return paragraphs;
        }

        if (linked.Contains("</", StringComparison.Ordinal) || linked.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            return MarkupText.Paragraphs(linked);
        }

        return [.. linked.Split('\n').Select(Whitespace.Fold).Where(line => line.Length > 0)];
    }
}
