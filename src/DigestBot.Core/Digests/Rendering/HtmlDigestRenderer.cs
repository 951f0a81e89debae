using DigestBot.Digests.Rendering;
using NodaTime.Text;

namespace DigestBot.Digests;

/// <summary>A digest as a fragment of semantic HTML, to stand under an <c>h2</c>. No styles and no scripts: it lives under a strict policy.</summary>
/// <remarks>
/// Classes for the stylesheet:
/// <c>digest</c> the whole; <c>digest-title</c> (h3), <c>digest-date</c>, <c>digest-summary</c>, <c>digest-notice</c> (samples, a source that has stopped giving);
/// <c>story</c> a card; <c>story-headline</c> (h4), <c>story-byline</c> with <c>story-copies</c>, <c>story-number</c> and <c>story-update</c>, <c>story-gist</c>;
/// <c>story-sources</c> a details with all articles of a story;
/// <c>quote</c> a figure around blockquote and <c>quote-speaker</c> with <c>quote-source</c>;
/// <c>dates</c> a list with <c>date-when</c>, <c>date-what</c>, <c>date-phrase</c>, <c>date-source</c>;
/// <c>upcoming</c> the section of dates to come (h4); <c>digest-more</c> and <c>digest-hint</c> the last lines.
/// </remarks>
public static class HtmlDigestRenderer
{
    public static string Render(Digest digest)
    {
        var wording = new DigestWording(digest);
        var html = new HtmlText();
        html.Line($"<section class=\"digest\">");
        if (wording.QuietLine is { } nothing)
        {
            html.Line($"<p class=\"digest-summary\">{nothing}</p>");
            html.Line($"</section>");
            return html.ToString();
        }

        HtmlScope.AddHead(html, wording.Heading, wording.Summary, wording.Scope);
        foreach (var notice in wording.SourceNotices)
        {
            html.Line($"<p class=\"digest-notice\">{notice}</p>");
        }

        foreach (var story in digest.Stories)
        {
            AddStory(html, story, wording);
        }

        if (digest.Upcoming.Count > 0)
        {
            html.Line($"<section class=\"upcoming\">");
            html.Line($"<h4>{wording.Labels.ComingUp}</h4>");
            HtmlParts.AddDates(html, digest.Upcoming, wording.Scope, date => date.Source.Outlet);
            html.Line($"</section>");
        }

        if (wording.MoreStories is { } more)
        {
            html.Add($"<p class=\"digest-more\">{more}");
            if (wording.MoreCommand is { } command)
            {
                html.Add($": <code>{command}</code>");
            }

            html.Line($"</p>");
        }

        if (wording.WhyHint is { } hint)
        {
            html.Line($"<p class=\"digest-hint\">{hint} <code>{wording.WhyCommand}</code></p>");
        }

        html.Line($"</section>");
        return html.ToString();
    }

    private static void AddStory(HtmlText html, DigestStory story, DigestWording wording)
    {
        var lead = story.Sources[0];
        var language = new HtmlLanguage(lead.Language);
        html.Line($"<article class=\"story\">");
        html.Line($"<h4 class=\"story-headline\"{language}>{new HtmlLink(story.Headline, lead.Url)}</h4>");
        AddByline(html, story, wording);
        if (story.Sentences.Count > 0)
        {
            html.Line($"<p class=\"story-gist\"{language}>{string.Join(' ', story.Sentences.Select(sentence => sentence.Text))}</p>");
        }

        foreach (var quote in story.Quotes)
        {
            HtmlParts.AddQuote(html, quote, wording.Labels.Quoted(quote.Text), DigestWording.OtherOutlet(story, quote.Source));
        }

        if (story.Dates.Count > 0)
        {
            HtmlParts.AddDates(html, story.Dates, wording.Scope, date => DigestWording.OtherOutlet(story, date.Source));
        }

        AddSources(html, story, wording);
        html.Line($"</article>");
    }

    private static void AddSources(HtmlText html, DigestStory story, DigestWording wording)
    {
        if (wording.Coverage(story) is not { } coverage)
        {
            return;
        }

        html.Line($"<details class=\"story-sources\"><summary>{coverage}</summary>");
        html.Line($"<ul>");
        foreach (var source in story.Sources)
        {
            html.Add($"<li><cite>{DigestWording.Outlet(source)}</cite>, {wording.Published(source)}, {wording.Role(source)}: ");
            html.Line($"<span{new HtmlLanguage(source.Language)}>{new HtmlLink(source.Title, source.Url)}</span></li>");
        }

        html.Line($"</ul></details>");
    }

    private static void AddByline(HtmlText html, DigestStory story, DigestWording wording)
    {
        var lead = story.Sources[0];
        var machine = lead.PublishedAt is { } moment ? InstantPattern.General.Format(moment) : LocalDatePattern.Iso.Format(lead.Day);
        html.Add($"<p class=\"story-byline\"><cite>{DigestWording.Outlet(lead)}</cite> · {new HtmlTime(wording.Published(lead), machine)}");
        if (wording.AlsoIn(story) is { } alsoIn)
        {
            html.Add($" · <span class=\"story-copies\">{alsoIn}</span>");
        }

        html.Add($" · <span class=\"story-number\">#{DigestWording.Number(story)}</span>");
        if (story.IsUpdate)
        {
            html.Add($" · <strong class=\"story-update\">{wording.Labels.Update}</strong>");
        }

        html.Line($"</p>");
    }
}
