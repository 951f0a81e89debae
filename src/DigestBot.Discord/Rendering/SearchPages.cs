using DigestBot.Commands;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Stories.Queries;

namespace DigestBot.Discord.Rendering;

/// <summary>Searches and topics' own pages.</summary>
internal static class SearchPages
{
    public static IReadOnlyList<MessagePage> Of(SearchReport report)
    {
        var pages = new PageBuilder(report.Query, Accents.News, []);
        pages.Add(PageBlock.Of(DiscordMarkdown.Of($"## Search: {PlainLine.Headline(report.Query)}\n-# {SearchLabels.Summary(report)}") + Samples(report.Hits), []));
        Add(pages, report.Hits, report.Culture);
        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(TopicReport report)
    {
        var next = SearchLabels.Next(report);
        var buttons = Buttons.Rows(next.Where(command => !command.StartsWith("/topic edit", StringComparison.Ordinal)).Select(Buttons.Ask));
        var pages = new PageBuilder(report.Topic.Title, Accents.News, buttons);
        List<TextPart> parts = [new TextPart(DiscordMarkdown.Of($"{SearchLabels.Query}: {new DiscordCode(ArticleText.Passage(QueryText.Of(report.Topic.Asked)))}"))];
        if (report.Before is { } before)
        {
            parts.Add(new TextPart(DiscordMarkdown.Of($"{SearchLabels.Before}: {new DiscordCode(ArticleText.Passage(before))}")));
        }

        if (SearchLabels.BackTested(report) is { } tested)
        {
            parts.Add(new TextPart(DiscordMarkdown.Of($"{tested}")));
        }

        var head = DiscordMarkdown.Of($"## {PlainLine.Headline(report.Topic.Title)}\n-# {SearchLabels.Status(report)}");
        pages.Add(PageBlock.Of(head + Samples(SearchLabels.Examples(report)), parts));
        Add(pages, SearchLabels.Examples(report), report.Culture);
        return pages.Finish();
    }

    private static void Add(PageBuilder pages, IReadOnlyList<SearchHit> hits, string culture)
    {
        foreach (var hit in hits)
        {
            var title = new DiscordLink(PlainLine.Headline(hit.Headline), hit.Url);
            var origin = $"{PlainLine.Headline(SearchLabels.Byline(hit, culture))} · {PlainLine.Headline(hit.Reason)}";
            pages.Add(PageBlock.Of(
                DiscordMarkdown.Of($"**{title}**\n-# {origin}"),
                hit.Sentence is { } sentence ? [new TextPart(DiscordMarkdown.Of($"> {ArticleText.Passage(sentence)}"))] : []));
        }
    }

    private static string Samples(IReadOnlyList<SearchHit> hits) => hits.Any(hit => hit.IsSample) ? DiscordMarkdown.Of($"\n-# {SearchLabels.Samples}") : "";
}
