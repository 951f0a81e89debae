using DigestBot.Text;

namespace DigestBot.Digests.Composing;

/// <summary>Picks the quotes worth showing: attributed, saying something, not told already, and more than one voice.</summary>
internal static class QuotePicker
{
    /// <summary>Below this a speaker is rather a guess, and a wrong name is worse than no quote.</summary>
    private const double MinConfidence = 0.5;

    /// <summary>"We will not wait" stands alone; a fragment as short as that is a label, not a statement.</summary>
    private const int MinDirectWords = 4;

    private const int MinPartialWords = 6;

    /// <summary>A quote gains up to here; longer ones say no more at a glance.</summary>
    private const int TellingWords = 25;

    /// <summary>Longer than this a quote is a speech, shown only when nothing shorter is there.</summary>
    private const int SpeechWords = 60;

    /// <param name="article">The article quoted from.</param>
    /// <param name="shown">The sentences that are shown anyway.</param>
    /// <param name="isWanted">Whether to show the quote at all, by its words.</param>
    /// <param name="count">Most quotes to pick.</param>
    /// <param name="takes">Whether the words still fit the article's budget; called once for each quote picked.</param>
    /// <returns>In the article's order.</returns>
    public static IReadOnlyList<(Quote Quote, string Text)> Pick(
        ArticleAnalysis article, IReadOnlyList<TextSpan> shown, Func<Quote, string, bool> isWanted, int count, Func<string, bool> takes)
    {
        var left = article.Quotes
            .Where(quote => quote.Speaker is not null && quote.Confidence >= MinConfidence && !shown.Any(quote.Span.Overlaps))
            .Select(quote => (Quote: quote, Text: Clean(quote.Span.Of(article.Text))))
            .Where(candidate => WordCount.Of(candidate.Text) >= (candidate.Quote.Kind == QuoteKind.Direct ? MinDirectWords : MinPartialWords))
            .Where(candidate => isWanted(candidate.Quote, candidate.Text))
            .DistinctBy(candidate => candidate.Text)
            .OrderByDescending(candidate => Worth(candidate.Quote, candidate.Text, article.Text.Length))
            .ThenBy(candidate => candidate.Quote.Span.Start)
            .ToList();
        var picked = new List<(Quote Quote, string Text)>();
        while (picked.Count < count && left.Count > 0)
        {
            var next = left.MinBy(candidate => picked.Count(quote => SameVoice(quote.Quote, candidate.Quote)));
            left.Remove(next);
            if (!picked.Any(other => other.Quote.Span.Overlaps(next.Quote.Span)) && takes(next.Text))
            {
                picked.Add(next);
            }
        }

        return [.. picked.OrderBy(candidate => candidate.Quote.Span.Start)];
    }

    private static double Worth(Quote quote, string text, int articleLength)
    {
        var words = WordCount.Of(text);
        var telling = words > SpeechWords ? 0 : Math.Min(words, TellingWords) / (double)TellingWords;
        // news is written downwards: what matters most is said first
        var early = 1 - (quote.Span.Start / (double)Math.Max(articleLength, 1));
        return (quote.Kind == QuoteKind.Direct ? 2 : 0) + telling + (early / 2);
    }

    private static bool SameVoice(Quote one, Quote other) => string.Equals(one.Speaker, other.Speaker, StringComparison.OrdinalIgnoreCase);

    /// <summary>"We agreed," she said: the comma belongs to the reporter.</summary>
    public static string Clean(string words) => words.Trim().TrimEnd(',', '，', '、').TrimEnd();
}
