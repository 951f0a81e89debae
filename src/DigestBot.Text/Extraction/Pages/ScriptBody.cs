namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// The text that a page keeps in the data of its scripts, for pages that are only put together in the browser: the list with the
/// most running text in it, or the one string of markup.
/// </summary>
internal static class ScriptBody
{
    // so that texts about the site, its cookies and its offers are not taken for an article
    private const int Shortest = 600;
    private const int LeastSentences = 3;
    private const int LeastOfTitle = 2;
    private const int ShortestWord = 4;

    /// <returns>The paragraphs; none where no script holds an article with that title.</returns>
    public static List<string> Find(IEnumerable<string> scripts, string? title)
    {
        var best = (Paragraphs: new List<string>(), Weight: Shortest - 1);
        foreach (var script in scripts)
        {
            using var data = ScriptData.Parse(script);
            foreach (var list in data is null ? [] : ScriptData.Texts(data.RootElement))
            {
                var paragraphs = list is [var only] && only.Contains("</", StringComparison.Ordinal) ? MarkupText.Paragraphs(only) : list;
                var weight = Weight(paragraphs);
                if (weight > best.Weight && IsAbout(paragraphs, title))
                {
                    best = (paragraphs, weight);
                }
            }
        }

        return best.Paragraphs.FindAll(paragraph => paragraph.Length > 0);
    }

    private static int Weight(List<string> paragraphs)
    {
        var sentences = paragraphs.FindAll(paragraph => LineShape.EndsSentence(paragraph) && !paragraph.Contains("://", StringComparison.Ordinal));
        return sentences.Count < LeastSentences ? 0 : sentences.Sum(LineShape.EffectiveLength);
    }

    private static bool IsAbout(List<string> paragraphs, string? title) =>
        title is not null && title.Split(' ').Where(word => word.Length >= ShortestWord).Distinct(StringComparer.OrdinalIgnoreCase)
            .Count(word => paragraphs.Exists(paragraph => paragraph.Contains(word, StringComparison.OrdinalIgnoreCase))) >= LeastOfTitle;
}
