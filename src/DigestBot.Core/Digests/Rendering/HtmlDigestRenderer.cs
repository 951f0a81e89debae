using DigestBot.Digests.Rendering;
using NodaTime.Text;

namespace DigestBot.Digests;

/// <summary>A digest as a fragment of semantic HTML, to stand under an <c>h2</c>. No styles and no scripts: it lives under a strict policy.</summary>
/// <remarks>
/// Classes for the stylesheet:
/// <c>digest</c> the whole; <c>digest-title</c> (h3), <c>digest-date</c>, <c>digest-summary</c>, <c>digest-notice</c> (samples);
/// <c>story</c> a card; <c>story-headline</c> (h4), <c>story-byline</c> with <c>story-copies</c> and <c>story-update</c>, <c>story-gist</c>;
/// <c>quote</c> a figure around blockquote and <c>quote-speaker</c>;
/// <c>dates</c> a list with <c>date-when</c>, <c>date-what</c>, <c>date-phrase</c>, <c>date-source</c>;
/// <c>upcoming</c> the section of dates to come (h4); <c>digest-more</c> the last line.
/// </remarks>
public static class HtmlDigestRenderer
{
    public static string Render(Digest digest)
    {
        var wording = new DigestWording(digest);
        var html = new HtmlText();
        html.Line($"<section class=\"digest\">");
        html.Line($"<h3 class=\"digest-title\">{wording.Heading}</h3>");
        html.Line($"<p class=\"digest-date\">{wording.Date}</p>");
        html.Line($"<p class=\"digest-summary\">{wording.Summary}</p>");
        if (wording.SampleNotice is { } notice)
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
            AddDates(html, digest.Upcoming, wording, named: true);
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
            html.Line($"<figure class=\"quote\">");
            html.Line($"<blockquote{new HtmlLanguage(quote.Source.Language)}><p>{wording.Labels.Quoted(quote.Text)}</p></blockquote>");
            if (quote.Speaker is { } speaker)
            {
                html.Line($"<figcaption class=\"quote-speaker\">— {new HtmlLink(speaker, quote.Link)}</figcaption>");
            }

            html.Line($"</figure>");
        }

        if (story.Dates.Count > 0)
        {
            AddDates(html, story.Dates, wording, named: false);
        }

        html.Line($"</article>");
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

        if (story.IsUpdate)
        {
            html.Add($" · <strong class=\"story-update\">{wording.Labels.Update}</strong>");
        }

        html.Line($"</p>");
    }

    private static void AddDates(HtmlText html, IReadOnlyList<DigestDate> dates, DigestWording wording, bool named)
    {
        html.Line($"<ul class=\"dates\">");
        foreach (var date in dates)
        {
            var language = new HtmlLanguage(date.Source.Language);
            html.Add($"<li><span class=\"date-when\">{new HtmlTime(wording.When(date), date.From.ToString())}</span> — ");
            html.Add($"<span class=\"date-what\"{language}>{new HtmlLink(date.What, named ? null : date.Link)}</span>");
            if (DigestWording.Phrase(date) is { } phrase)
            {
                html.Add($" <span class=\"date-phrase\"{language}>({wording.Labels.Quoted(phrase)})</span>");
            }

            if (named)
            {
                html.Add($" · <cite class=\"date-source\">{new HtmlLink(date.Source.Outlet, date.Link)}</cite>");
            }

            html.Line($"</li>");
        }

        html.Line($"</ul>");
    }
}
