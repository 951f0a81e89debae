using DigestBot.Text;

namespace DigestBot.Host.Playground;

/// <summary>A paragraph cut where a quote or a time begins or ends.</summary>
public sealed record MarkedParagraph(IReadOnlyList<MarkedPiece> Pieces)
{
    /// <param name="article">Paragraphs and quotes, each in order and without overlap.</param>
    /// <param name="times">The times shown, in order and without overlap.</param>
    public static IReadOnlyList<MarkedParagraph> Of(ArticleAnalysis article, IReadOnlyList<TimeExpression> times)
    {
        var quotes = new SpanWalk([.. article.Quotes.Select(quote => quote.Span)]);
        var dates = new SpanWalk([.. times.Select(time => time.Span)]);
        var paragraphs = new List<MarkedParagraph>(article.Paragraphs.Count);
        foreach (var paragraph in article.Paragraphs)
        {
            var pieces = new List<MarkedPiece>();
            for (var start = paragraph.Start; start < paragraph.End;)
            {
                var (quote, quoteCut) = quotes.At(start);
                var (time, timeCut) = dates.At(start);
                var end = Math.Min(paragraph.End, Math.Min(quoteCut, timeCut));
                pieces.Add(new MarkedPiece(new TextSpan(start, end).Of(article.Text), quote, time)
                {
                    EndsQuote = quote is not null && (end == quoteCut || end == paragraph.End),
                    EndsTime = time is not null && (end == timeCut || end == paragraph.End),
                });
                start = end;
            }

            paragraphs.Add(new MarkedParagraph(pieces));
        }

        return paragraphs;
    }

    /// <summary>Goes once through ordered spans and says which one covers a place and where that changes next.</summary>
    private sealed class SpanWalk(IReadOnlyList<TextSpan> spans)
    {
        private int next;

        public (int? Index, int Cut) At(int place)
        {
            while (next < spans.Count && spans[next].End <= place)
            {
                next++;
            }

            return next == spans.Count ? (null, int.MaxValue)
                : spans[next].Start > place ? (null, spans[next].Start)
                : (next, spans[next].End);
        }
    }
}
