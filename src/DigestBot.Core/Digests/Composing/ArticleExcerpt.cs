using DigestBot.Articles;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>What is shown of one article, within its budget of words.</summary>
/// <param name="article">The article.</param>
/// <param name="memory">What of it the reader knows; it is not shown.</param>
/// <param name="carriesOn">Whether the reader knows its story.</param>
internal sealed class ArticleExcerpt(Article article, ReaderMemory memory, bool carriesOn = false)
{
    private readonly WordBudget budget = new();
    private readonly List<TextSpan> told = [];
    private readonly Dictionary<KeyDate, DigestDate> dates = [];

    public DigestSource Source { get; private set; } = SourceOf(article, isCopy: false);

    /// <summary>Those that are news.</summary>
    public IReadOnlyList<KeyDate> Dates { get; } =
        [.. article.Analysis.KeyDates.Where(date => !IsOnlyUttered(article, date) && !memory.Knows(article, date.What, SamenessOf(article, date), carriesOn))];

    public static DigestSource SourceOf(Article article, bool isCopy) => new(
        article.Id,
        article.Outlet,
        article.Analysis.Agency,
        article.Title,
        article.Analysis.Language,
        article.Day,
        article.PublishedAt,
        WebLink.Href(article.Url) is null ? null : article.Url,
        isCopy);

    /// <summary>The headline, or a word for none where it alone is longer than all that may be shown.</summary>
    public string TakeHeadline()
    {
        Source = Source with { Title = budget.TryTake(article.Title) ? article.Title : DigestLabels.English.Untitled };
        return Source.Title;
    }

    public IEnumerable<DigestSentence> TakeSentences(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            var text = span.Of(article.Analysis.Text);
            if (!memory.Knows(article, span, text, carriesOn) && budget.TryTake(text))
            {
                told.Add(span);
                yield return new DigestSentence(text, Source, WebLink.To(Source.Url, text));
            }
        }
    }

    public IEnumerable<DigestQuote> TakeQuotes(int count, Func<Quote, string, bool> isWanted) =>
        from picked in QuotePicker.Pick(article.Analysis, told, (quote, words) => !memory.Knows(article, quote.Span, words, carriesOn) && isWanted(quote, words), count, budget.TryTake)
        select new DigestQuote(picked.Text, picked.Quote.Kind, picked.Quote.Speaker, Source, WebLink.To(Source.Url, picked.Text));

    /// <summary>Quotes that the sentences shown hold: they need not be told by themselves any more.</summary>
    public IEnumerable<string> QuotesInSentences() => article.Analysis.Quotes
        .Where(quote => told.Exists(sentence => sentence.Start <= quote.Span.Start && quote.Span.End <= sentence.End))
        .Select(quote => QuotePicker.Clean(quote.Span.Of(article.Analysis.Text)));

    /// <summary>The date, when its words still fit or are counted already.</summary>
    public DigestDate? TryTake(KeyDate date)
    {
        if (dates.TryGetValue(date, out var taken))
        {
            return taken;
        }

        var what = WhatOf(article, date);
        var phrase = date.Phrase.Of(article.Analysis.Text).Trim();
        return budget.TryTake(what.Contains(phrase, StringComparison.Ordinal) ? what : $"{what} {phrase}")
            ? dates[date] = new DigestDate(date.From, date.To, phrase, what, Source, WebLink.To(Source.Url, what))
            : null;
    }

    /// <summary>The same for the same date of another article.</summary>
    public string SamenessOf(KeyDate date) => SamenessOf(article, date);

    public bool IsUpcoming(KeyDate date, ZonedDateTime now) => DatePicker.IsUpcoming(date, article.Day, now);

    public bool LooksForwardTo(KeyDate date) => LocalDate.FromDateOnly(date.From.Date) > article.Day;

    /// <summary>What happened by the article's day and stands in the gist is told; what it looked forward to is worth its place in the calendar.</summary>
    public bool IsTold(KeyDate date) => !LooksForwardTo(date) && told.Any(date.What.Overlaps);

    /// <summary>"Today that ends," she said: what somebody says of the day they speak on is a quote, no date for a calendar.</summary>
    private static bool IsOnlyUttered(Article article, KeyDate date) => LocalDate.FromDateOnly(date.From.Date) <= article.Day
        && article.Analysis.Quotes.Any(quote => quote.Span.Start <= date.What.Start && date.What.End <= quote.Span.End);

    private static string WhatOf(Article article, KeyDate date) => DatePicker.Clean(date.What.Of(article.Analysis.Text));

    private static string SamenessOf(Article article, KeyDate date) => DatePicker.Sameness(date.From, date.To, WhatOf(article, date));
}
