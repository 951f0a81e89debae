using DigestBot.Host.Hosting;
using DigestBot.Text;

namespace DigestBot.Host.CommandLine;

/// <summary>What was found in one article, for a person at a terminal.</summary>
internal sealed class ReadingView(ScreenPage page, MomentText moments, GistLength gist)
{
    public void Show(ArticleAnalysis article, IReadOnlyList<string> topics)
    {
        page.Title(article.Title ?? "Untitled");
        page.Meta(string.Join(" · ", Facts(article)));
        if (topics.Count > 0)
        {
            page.Meta($"Topics: {string.Join(", ", topics)}");
        }

        if (article.Reason is { } reason)
        {
            page.Body(reason);
        }

        ShowGist(article);
        ShowQuotes(article);
        ShowTimes(article);
        ShowKeyDates(article);
    }

    private IEnumerable<string> Facts(ArticleAnalysis article)
    {
        string?[] facts =
        [
            article.Publisher,
            article.Section,
            article.Agency,
            article.Dateline,
            article.Authors.Count > 0 ? "by " + string.Join(", ", article.Authors) : null,
            article.Published is { } published ? $"{moments.Of(published)} ({MomentText.PlaceOf(article.PublishedFrom)})" : "no date",
            article.Updated is { } updated ? $"updated {moments.Of(updated)}" : null,
            LanguageName.Of(article.Language),
            article.Paragraphs.Count == 1 ? "1 paragraph" : $"{article.Paragraphs.Count} paragraphs",
        ];
        return facts.OfType<string>();
    }

    private void ShowGist(ArticleAnalysis article)
    {
        var sentences = article.Gist.Of(gist);
        if (sentences.Count > 0)
        {
            page.Section("In brief");
            page.Body(string.Join(' ', sentences.Select(sentence => sentence.Of(article.Text))));
        }
    }

    private void ShowQuotes(ArticleAnalysis article)
    {
        if (article.Quotes.Count > 0)
        {
            page.Section($"Quotes ({article.Quotes.Count})");
        }

        foreach (var quote in article.Quotes)
        {
            page.Body($"“{quote.Span.Of(article.Text)}”");
            page.Body($"— {quote.Speaker ?? "speaker not named"}", indent: 4);
            page.Detail(quote.Explanation, indent: 4);
        }
    }

    private void ShowTimes(ArticleAnalysis article)
    {
        var times = article.Times.Where(time => !time.IsVague).ToList();
        if (times.Count > 0)
        {
            page.Section($"Dates and times ({times.Count})");
        }

        foreach (var time in times)
        {
            page.Body($"{time.Span.Of(article.Text)} → {When(time)}");
            page.Detail(time.Explanation, indent: 4);
        }
    }

    private void ShowKeyDates(ArticleAnalysis article)
    {
        if (article.KeyDates.Count > 0)
        {
            page.Section("Key dates");
        }

        foreach (var date in article.KeyDates)
        {
            page.Body($"{moments.Of(date.From, date.To)}: {date.What.Of(article.Text)}");
        }
    }

    /// <summary>In words, with the value that programs get where that says more.</summary>
    private string When(TimeExpression time) =>
        time is not { From: { } from, To: { } to } ? time.Value
        : moments.Of(from, to) is var words && words == time.Value ? words
        : $"{words} ({time.Value})";
}
