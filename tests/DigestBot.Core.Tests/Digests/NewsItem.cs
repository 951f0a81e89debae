using DigestBot.Articles;
using DigestBot.Text;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>An invented article whose findings are set by hand, so that these tests do not move when the finders learn.</summary>
internal sealed record NewsItem
{
    public string? Title { get; init; } = "Harbour bridge reopens after a year of repairs";

    public string Text { get; init; } = "The harbour bridge reopened to traffic on Monday.\n\nThousands walked across it before the first cars came.";

    public string Outlet { get; init; } = "Harbour Ledger";

    public string? Agency { get; init; }

    public string Published { get; init; } = "2031-03-10";

    public string? Url { get; init; }

    public string Language { get; init; } = "en";

    public bool IsSample { get; init; }

    /// <summary>Whole sentences of the text; the first one is the brief gist.</summary>
    public IReadOnlyList<string> Gist { get; init; } = [];

    public IReadOnlyList<NewsQuote> Quotes { get; init; } = [];

    public IReadOnlyList<NewsDate> Dates { get; init; } = [];

    public ArticleDraft Draft()
    {
        Assert.True(CalendarMoment.TryParse(Published, out var published));
        var gist = Gist.Select(Find).ToList();
        var analysis = new ArticleAnalysis
        {
            Title = Title,
            Text = Text,
            Publisher = Outlet,
            Agency = Agency,
            Published = published,
            Language = Language,
            Sentences = [.. Sentences()],
            Gist = new Gist([.. gist.Take(1)], gist, gist),
            Quotes = [.. Quotes.Select(quote => new Quote(Find(quote.Words), quote.Kind, quote.Speaker, null, quote.Confidence, "set by hand"))],
            KeyDates = [.. Dates.Select(date => new KeyDate(Moment(date.From), Moment(date.To), Find(date.What), Find(date.Phrase)))],
        };
        var url = Url is null ? null : new Uri(Url);
        return new ArticleDraft([url is null ? ArticleKey.OfText(Text) : ArticleKey.OfUrl(url)], analysis, Outlet, Instant.FromUtc(2031, 3, 10, 11, 0))
        {
            Url = url,
            IsSample = IsSample,
            Feed = null,
        };
    }

    /// <summary>Texts here end a sentence at a full stop and nowhere else.</summary>
    private IEnumerable<TextSpan> Sentences()
    {
        for (var start = 0; Text.IndexOf('.', start) is var stop and >= 0; start = stop + 1)
        {
            yield return new TextSpan(start + Text.AsSpan(start).IndexOfAnyExcept(' ', '\n'), stop + 1);
        }
    }

    private static CalendarMoment Moment(string text)
    {
        Assert.True(CalendarMoment.TryParse(text, out var moment));
        return moment;
    }

    private TextSpan Find(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the article does not say: {words}");
        return new TextSpan(start, start + words.Length);
    }
}

internal sealed record NewsQuote(string Words, string? Speaker, QuoteKind Kind = QuoteKind.Direct, double Confidence = 0.9);

internal sealed record NewsDate(string From, string To, string What, string Phrase);
