namespace DigestBot.Digests;

/// <summary>Says what stands around a list of quotes.</summary>
public sealed class QuoteListWording(QuoteList list)
{
    public ScopeWording Scope { get; } = new(list.Scope);

    public string Heading => Labels.QuotesHeading(list.Scope.TopicTitle);

    /// <summary>How many quotes of what time, or that there are none.</summary>
    public string Summary =>
        list.Quotes.Count > 0 ? Scope.Fallback ?? Labels.QuotesFound(list.Quotes.Count, list.Speaker, Scope.Asked)
        : !list.HasArticles ? Scope.Labels.NoNews(list.Scope.TopicTitle, Scope.Asked)
        : Scope.Fallback is null ? Labels.NoQuotes(list.Speaker, list.Scope.TopicTitle, Scope.Asked)
        : Labels.NoQuotesNorOn(list.Speaker, list.Scope.TopicTitle, Scope.Asked, Scope.Day(list.Scope.Shown.Last));

    /// <summary>"There are quotes by Mira Holt and Jonas Pell."; null when nobody is quoted instead.</summary>
    public string? Others => list.OtherSpeakers.Count == 0 ? null : Labels.OtherSpeakers(Scope.Labels.List(list.OtherSpeakers));

    private ListLabels Labels => Scope.Language.Lists;

    /// <summary>"Harbour Post, yesterday": where and when it was printed.</summary>
    public string Origin(DigestQuote quote) => $"{DigestWording.Outlet(quote.Source)}, {Scope.Published(quote.Source)}";
}
