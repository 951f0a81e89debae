namespace DigestBot.Text.Quotes.Marks;

/// <summary>The turns of a printed conversation, which needs no marks: "BRANDT: It opens in May."</summary>
internal static class TranscriptTurns
{
    // a list of facts ("WHEN: …", "WHERE: …") names each thing once; in a conversation somebody speaks again
    private const int FewestTurns = 3;

    private const int LongestLabel = 40;

    /// <summary>The spans found by their marks, with each turn in place of what stands inside it.</summary>
    public static List<QuotedSpan> Merge(string text, IReadOnlyList<TextSpan> paragraphs, List<QuotedSpan> marked)
    {
        var turns = new Dictionary<int, QuotedSpan>();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (Label(text, paragraphs[i]) is var colon and >= 0 && Words(text, colon + 1, paragraphs[i].End) is { } words)
            {
                turns[i] = new QuotedSpan(words, words, i, true, false);
                labels.Add(text[paragraphs[i].Start..colon]);
            }
        }

        return turns.Count < FewestTurns || labels.Count < 2 || labels.Count == turns.Count
            ? marked
            : [.. marked.Where(span => !turns.ContainsKey(span.Paragraph)).Concat(turns.Values).OrderBy(span => span.Outer.Start)];
    }

    /// <summary>Where the colon behind a label in capitals stands at the head of a paragraph, or -1.</summary>
    private static int Label(string text, TextSpan paragraph)
    {
        var letters = 0;
        for (var at = paragraph.Start; at < paragraph.End && at <= paragraph.Start + LongestLabel; at++)
        {
            var c = text[at];
            if (c == ':')
            {
                return letters >= 2 && at + 1 < paragraph.End && text[at + 1] == ' ' ? at : -1;
            }

            if (char.IsLetter(c) ? !char.IsUpper(c) : c is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return -1;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>What is said; null when nothing is, or when it stands between marks of its own.</summary>
    private static TextSpan? Words(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end && QuoteMarks.ClosingFor(text[start]).IsEmpty ? new TextSpan(start, end) : null;
    }
}
