using DigestBot.Digests.Rendering;
using DigestBot.Stories.Queries;

namespace DigestBot.Commands;

/// <summary>Searches and topics' own pages as CommonMark.</summary>
internal static class MarkdownSearchRenderer
{
    public static string Render(SearchReport report)
    {
        var text = new MarkdownText();
        text.Paragraph($"# `{new MarkdownCode(report.Query)}`");
        text.Paragraph($"{SearchLabels.Summary(report)}");
        Add(text, report.Hits, report.Culture);
        return text.ToString();
    }

    public static string Render(TopicReport report)
    {
        var text = new MarkdownText();
        text.Paragraph($"# {report.Topic.Title}");
        text.Paragraph($"{SearchLabels.Status(report)}");
        text.Paragraph($"{SearchLabels.Query}: `{new MarkdownCode(QueryText.Of(report.Topic.Asked))}`");
        if (report.Before is { } before)
        {
            text.Paragraph($"{SearchLabels.Before}: `{new MarkdownCode(before)}`");
        }

        if (SearchLabels.BackTested(report) is { } tested)
        {
            text.Paragraph($"{tested}");
            Add(text, SearchLabels.Examples(report), report.Culture);
        }

        text.Paragraph($"{SearchLabels.BeforeNext(report)}:");
        foreach (var next in SearchLabels.Next(report))
        {
            text.Line($"- `{new MarkdownCode(next)}`");
        }

        return text.ToString();
    }

    private static void Add(MarkdownText text, IReadOnlyList<SearchHit> hits, string culture)
    {
        if (hits.Any(hit => hit.IsSample))
        {
            text.Paragraph($"*{SearchLabels.Samples}*");
        }

        foreach (var hit in hits)
        {
            text.Paragraph($"**{new MarkdownLink(hit.Headline, hit.Url)}** — {SearchLabels.Byline(hit, culture)}");
            if (hit.Sentence is { } sentence)
            {
                text.Paragraph($"> {sentence}");
            }

            text.Paragraph($"*{hit.Reason}*");
        }
    }
}
