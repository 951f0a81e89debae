using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>Quotes, a calendar, or the reasons for one article, as CommonMark.</summary>
public static class MarkdownListRenderer
{
    public static string Render(QuoteList list)
    {
        var wording = new QuoteListWording(list);
        var text = Begin(wording.Heading, wording.Summary, wording.Scope);
        if (wording.Others is { } others)
        {
            text.Paragraph($"{others}");
        }

        foreach (var quote in list.Quotes)
        {
            MarkdownParts.AddQuote(text, quote, wording.Scope.Labels.Quoted(quote.Text), wording.Origin(quote));
        }

        return text.ToString();
    }

    public static string Render(DateList list)
    {
        var wording = new DateListWording(list);
        var text = Begin(wording.Heading, wording.Summary, wording.Scope);
        AddDates(text, wording.Scope.Labels.ComingUp, list.Ahead, wording.Scope);
        AddDates(text, wording.Past, list.Past, wording.Scope);
        return text.ToString();
    }

    public static string Render(NewsReason reason)
    {
        var wording = new ReasonWording(reason);
        var text = new MarkdownText();
        text.Paragraph($"# {wording.Heading}");
        text.Paragraph($"**{new MarkdownLink(reason.Article.Title, reason.Article.Url)}** · {wording.Byline}");
        foreach (var sentence in wording.Sentences)
        {
            text.Line($"- {sentence}");
        }

        if (wording.Remedy is { } remedy)
        {
            text.EmptyLine();
            text.Paragraph($"{wording.Shows.Before}`{new MarkdownCode(remedy)}`{wording.Shows.After}");
        }

        return text.ToString();
    }

    private static MarkdownText Begin(string heading, string summary, ScopeWording wording)
    {
        var text = new MarkdownText();
        text.Paragraph($"# {heading}, {wording.Today}");
        text.Paragraph($"{summary}");
        if (wording.SampleNotice is { } notice)
        {
            text.Paragraph($"*{notice}*");
        }

        return text;
    }

    private static void AddDates(MarkdownText text, string heading, IReadOnlyList<DigestDate> dates, ScopeWording wording)
    {
        if (dates.Count > 0)
        {
            text.Paragraph($"## {heading}");
            MarkdownParts.AddDates(text, dates, wording, date => date.Source.Outlet);
        }
    }
}
