using DigestBot.Commands;
using DigestBot.Discord.Messages;
using DigestBot.Stories.Queries;

namespace DigestBot.Discord.Rendering;

/// <summary>Searches and topics' own pages.</summary>
internal static class SearchPages
{
    public static IReadOnlyList<MessagePage> Of(SearchReport report)
    {
        var pages = new PageBuilder(report.Query, Accents.News, []);
        pages.Add(PageBlock.Of(DiscordMarkdown.Of($"## {ArticleText.Headline(report.Query)}\n-# {SearchLabels.Summary(report)}"), []));
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

        pages.Add(PageBlock.Of(DiscordMarkdown.Of($"## {ArticleText.Headline(report.Topic.Title)}\n-# {SearchLabels.Status(report)}"), parts));
        Add(pages, SearchLabels.Examples(report), report.Culture);
        return pages.Finish();
    }

    private static void Add(PageBuilder pages, IReadOnlyList<SearchHit> hits, string culture)
    {
        if (hits.Any(hit => hit.IsSample))
        {
            pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"-# {SearchLabels.Samples}"))]) { IsDivided = false });
        }

        foreach (var hit in hits)
        {
            pages.Add(PageBlock.Of(
                DiscordMarkdown.Of($"**{new DiscordLink(ArticleText.Headline(hit.Headline), hit.Url)}**\n-# {ArticleText.Headline(SearchLabels.Byline(hit, culture))}"),
                hit.Sentence is { } sentence
                    ? [new TextPart(DiscordMarkdown.Of($"> {ArticleText.Passage(sentence)}")), Reason(hit)]
                    : [Reason(hit)]));
        }
    }

    private static TextPart Reason(SearchHit hit) => new(DiscordMarkdown.Of($"-# {ArticleText.Headline(hit.Reason)}"));
}
