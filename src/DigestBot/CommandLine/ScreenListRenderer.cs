using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary>Quotes, a calendar, or the reasons for one article, for a person at a terminal.</summary>
internal sealed class ScreenListRenderer(ScreenPage page)
{
    public void Render(QuoteList list)
    {
        var wording = new QuoteListWording(list);
        Begin(wording.Heading, wording.Summary, wording.Scope);
        if (wording.Others is { } others)
        {
            page.Meta(others);
        }

        var parts = new ScreenParts(page, wording.Scope);
        foreach (var quote in list.Quotes)
        {
            page.Gap();
            parts.Show(quote, wording.Origin(quote));
        }
    }

    public void Render(DateList list)
    {
        var wording = new DateListWording(list);
        Begin(wording.Heading, wording.Summary, wording.Scope);
        Render(wording.Scope.Labels.ComingUp, list.Ahead, wording.Scope);
        Render(wording.Past, list.Past, wording.Scope);
    }

    public void Render(NewsReason reason)
    {
        var wording = new ReasonWording(reason);
        page.Title(wording.Heading);
        page.Body(reason.Article.Title);
        page.Meta(wording.Byline);
        page.Gap();
        foreach (var sentence in wording.Sentences)
        {
            page.Body(sentence);
        }

        if (wording.Remedy is { } remedy)
        {
            page.Gap();
            page.Meta(wording.Shows.Before + remedy + wording.Shows.After);
        }
    }

    private void Begin(string heading, string summary, ScopeWording wording)
    {
        page.Title(heading);
        page.Meta(summary);
        if (wording.SampleNotice is { } notice)
        {
            page.Meta(notice);
        }
    }

    private void Render(string heading, IReadOnlyList<DigestDate> dates, ScopeWording wording)
    {
        if (dates.Count == 0)
        {
            return;
        }

        page.Section(heading);
        var parts = new ScreenParts(page, wording);
        foreach (var date in dates)
        {
            parts.Show(date, date.Source.Outlet);
        }
    }
}
