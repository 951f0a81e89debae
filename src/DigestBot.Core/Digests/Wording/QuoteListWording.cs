using Humanizer;

namespace DigestBot.Digests;

/// <summary>Says what stands around a list of quotes.</summary>
public sealed class QuoteListWording(QuoteList list)
{
    public ScopeWording Scope { get; } = new(list.Scope);

    public string Heading => $"Who said what: {list.Scope.TopicTitle}";

    /// <summary>How many quotes of what time, or that there are none.</summary>
    public string Summary
    {
        get
        {
            var by = list.Speaker is { } speaker ? $" by “{speaker}”" : "";
            if (list.Quotes.Count > 0)
            {
                return Scope.Fallback ?? $"{"quote".ToQuantity(list.Quotes.Count)}{by} {Scope.Asked}.";
            }

            return !list.HasArticles ? Scope.Labels.NoNews(list.Scope.TopicTitle, Scope.Asked)
                : $"No quotes{by} on {list.Scope.TopicTitle} {(Scope.Fallback is null ? Scope.Asked : $"{Scope.Asked}, nor on {Scope.Day(list.Scope.Shown.Last)}, the last day with news")}.";
        }
    }

    /// <summary>"Quoted instead: Mira Holt and Jonas Pell"; null when nobody is.</summary>
    public string? Others => list.OtherSpeakers.Count == 0 ? null : $"There are quotes by {DigestLabels.List(list.OtherSpeakers)}.";

    /// <summary>"Harbour Post, yesterday": where and when it was printed.</summary>
    public string Origin(DigestQuote quote) => $"{DigestWording.Outlet(quote.Source)}, {Scope.Published(quote.Source)}";
}
