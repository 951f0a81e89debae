using DigestBot.Articles;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Articles for tests, analysed for real; every fact can be set.</summary>
public sealed record ArticleBuilder
{
    public static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);

    public string? Title { get; init; } = "Harbour bridge reopens";

    public string Text { get; init; } = "The harbour bridge reopened on Monday.\n\n\"It took us a year,\" engineer Mira Holt said.";

    public string? Publisher { get; init; } = "Harbour Ledger";

    public string? Agency { get; init; }

    /// <summary>As <see cref="CalendarMoment.TryParse"/> reads it; null for an undated article.</summary>
    public string? Published { get; init; } = "2031-03-10";

    public string Language { get; init; } = "en";

    public string? Url { get; init; }

    public string SourceName { get; init; } = "pasted text";

    public Instant SeenAt { get; init; } = Noon;

    public bool IsSample { get; init; }

    /// <summary>The feed it stood in; null for what whoever runs the bot brought in.</summary>
    public FeedId? Feed { get; init; }

    public ArticleAnalysis Analysis()
    {
        var published = Published is null ? (CalendarMoment?)null
            : CalendarMoment.TryParse(Published, out var moment) ? moment
            : throw new ArgumentException($"'{Published}' is no date");
        var analysis = TextAnalyzer.Analyze(new AnalysisInput
        {
            Kind = AnalysisKind.Plain,
            Text = Text,
            Title = Title,
            Published = published,
            Language = Language,
        })[0];
        return analysis with { Publisher = Publisher, Agency = Agency, CanonicalUrl = Address };
    }

    /// <summary>On its way into the store, known by its address, or by its text where it has none.</summary>
    public ArticleDraft Draft() => Draft(Address is null ? ArticleKey.OfText(Text) : ArticleKey.OfUrl(Address));

    public ArticleDraft Draft(params ArticleKey[] keys) =>
        new(keys, Analysis(), SourceName, SeenAt) { Url = Address, IsSample = IsSample, Feed = Feed };

    /// <summary>As it comes out of the store.</summary>
    public Article Article(long id) => new(new ArticleId(id), Analysis(), SourceName, SeenAt) { Url = Address, IsSample = IsSample };

    private Uri? Address => Url is null ? null : new Uri(Url);
}
