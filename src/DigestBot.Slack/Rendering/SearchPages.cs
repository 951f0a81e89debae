using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Stories.Queries;

namespace DigestBot.Slack.Rendering;

/// <summary>Searches and topics' own pages.</summary>
internal static class SearchPages
{
    public static IReadOnlyList<MessagePage> Of(SearchReport report)
    {
        var heading = $"Search: {report.Query}";
        var pages = new PageBuilder(heading, $"{heading}. {SearchLabels.Summary(report)}", null);
        pages.Add(Heads.Of(heading, SearchLabels.Summary(report), Samples(report.Hits)));
        Add(pages, report.Hits, report.Culture);
        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(TopicReport report)
    {
        var next = SearchLabels.Next(report);
        var buttons = Buttons.Row(next.Where(command => !command.StartsWith("/topic edit", StringComparison.Ordinal)).Select(Buttons.Ask));
        var status = SearchLabels.Status(report);
        var pages = new PageBuilder(report.Topic.Title, $"{report.Topic.Title}: {status}", buttons);
        var examples = SearchLabels.Examples(report);
        pages.Add(Heads.Of(report.Topic.Title, status, Samples(examples)));
        pages.Add(PageGroup.Of(RichBlocks.Of(
        [
            Query(SearchLabels.Query, QueryText.Of(report.Topic.Asked)),
            .. report.Before is { } before ? [Query(SearchLabels.Before, before)] : (RichTextPart[])[],
            .. SearchLabels.BackTested(report) is { } tested ? [Rich.Line(Rich.Words(TypedInSlack.Of(tested)))] : (RichTextPart[])[],
        ])) with { IsDivided = false });
        Add(pages, examples, report.Culture);
        return pages.Finish();
    }

    private static void Add(PageBuilder pages, IReadOnlyList<SearchHit> hits, string culture)
    {
        foreach (var hit in hits)
        {
            pages.Add(PageGroup.Of(
            [
                .. RichBlocks.Of(Rich.Line(Rich.Link(Rich.Headline(hit.Headline), hit.Url, TextStyle.InBold))),
                new Block.Context([$"{Rich.Headline(SearchLabels.Byline(hit, culture))} · {Rich.Headline(hit.Reason)}"]),
                .. hit.Sentence is { } sentence ? RichBlocks.Of(Rich.Quote(Rich.Words(Rich.Passage(sentence)))) : [],
            ]));
        }
    }

    private static RichTextPart Query(string label, string query) => Rich.Line(Rich.Words($"{label}: "), Rich.Code(Rich.Passage(query)));

    private static string? Samples(IReadOnlyList<SearchHit> hits) => hits.Any(hit => hit.IsSample) ? SearchLabels.Samples : null;
}
