using DigestBot.Digests.Rendering;
using DigestBot.Stories.Queries;

namespace DigestBot.Commands;

/// <summary>Searches and topics' own pages as fragments of semantic HTML.</summary>
public static class HtmlSearchRenderer
{
    public static string Render(SearchReport report)
    {
        var html = new HtmlText();
        html.Line($"<section class=\"reply reply-search\">");
        html.Line($"<h3><code>{report.Query}</code></h3>");
        html.Line($"<p class=\"reply-message\">{SearchLabels.Summary(report)}</p>");
        Add(html, report.Hits, report.Culture);
        html.Line($"</section>");
        return html.ToString();
    }

    /// <param name="report">The topic.</param>
    /// <param name="next">The commands to go on with; none where the page has them as links.</param>
    public static string Render(TopicReport report, IReadOnlyList<string> next)
    {
        var html = new HtmlText();
        html.Line($"<section class=\"reply reply-topic\">");
        html.Line($"<h3>{report.Topic.Title}</h3>");
        html.Line($"<p class=\"reply-message\">{SearchLabels.Status(report)}</p>");
        html.Line($"<dl>");
        html.Line($"<dt>{SearchLabels.Query}</dt><dd><code>{QueryText.Of(report.Topic.Asked)}</code></dd>");
        if (report.Before is { } before)
        {
            html.Line($"<dt>{SearchLabels.Before}</dt><dd><code>{before}</code></dd>");
        }

        html.Line($"</dl>");
        if (SearchLabels.BackTested(report) is { } tested)
        {
            html.Line($"<p>{tested}</p>");
            Add(html, SearchLabels.Examples(report), report.Culture);
        }

        if (next.Count > 0)
        {
            html.Line($"<p>{SearchLabels.BeforeNext(report)}:</p>");
            html.Line($"<ul class=\"suggestions\">");
            foreach (var command in next)
            {
                html.Line($"<li><code>{command}</code></li>");
            }

            html.Line($"</ul>");
        }

        html.Line($"</section>");
        return html.ToString();
    }

    private static void Add(HtmlText html, IReadOnlyList<SearchHit> hits, string culture)
    {
        if (hits.Count == 0)
        {
            return;
        }

        if (hits.Any(hit => hit.IsSample))
        {
            html.Line($"<p class=\"digest-notice\">{SearchLabels.Samples}</p>");
        }

        html.Line($"<ol class=\"hits\">");
        foreach (var hit in hits)
        {
            html.Line($"<li{new HtmlLanguage(hit.Language)}>");
            html.Line($"<p class=\"hit-headline\">{new HtmlLink(hit.Headline, hit.Url)}</p>");
            html.Line($"<p class=\"hit-byline\" lang=\"en\">{SearchLabels.Byline(hit, culture)}</p>");
            if (hit.Sentence is { } sentence)
            {
                html.Line($"<blockquote>{sentence}</blockquote>");
            }

            html.Line($"<p class=\"hit-reason\" lang=\"en\">{hit.Reason}</p>");
            html.Line($"</li>");
        }

        html.Line($"</ol>");
    }
}
