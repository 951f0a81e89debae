namespace DigestBot.Text.Extraction;

/// <summary>Plain text is kept to the letter; its paragraphs are its non-blank lines.</summary>
internal static class PlainTextReader
{
    public static ArticleText Read(AnalysisInput input) => new()
    {
        Title = input.Title,
        Published = input.Published,
        PublishedFrom = input.Published is null ? null : "input",
        Language = input.Language,
        Text = input.Text,
        Paragraphs = Paragraphs(input.Text),
    };

    private static List<TextSpan> Paragraphs(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var range in text.AsSpan().SplitAny('\r', '\n'))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (start < end)
            {
                spans.Add(new TextSpan(start, end));
            }
        }

        return spans;
    }
}
