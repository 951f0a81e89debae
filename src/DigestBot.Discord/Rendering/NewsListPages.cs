using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>Quotes, a calendar, or the reasons for one article.</summary>
internal static class NewsListPages
{
    public static IReadOnlyList<MessagePage> Of(QuoteList list)
    {
        var wording = new QuoteListWording(list);
        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, Accents.News, Footer(list.Scope, wording.Scope, wording.Scope.Language.Messages.Dates, "dates"), wording.Scope.Language);
        pages.Add(ScopeHead.Of(wording.Heading, wording.Summary, wording.Scope));
        if (wording.Others is { } others)
        {
            pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"{ArticleText.Passage(others)}"))]) { IsDivided = false });
        }

        if (list.Quotes.Count > 0)
        {
            // an empty line after each, or Discord would draw them as one
            pages.Add(new PageBlock(null, [.. list.Quotes.Select(quote => parts.Quote(quote, Origin(quote, parts)) with { Before = "\n\n" })]));
        }

        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(DateList list)
    {
        var wording = new DateListWording(list);
        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, Accents.News, Footer(list.Scope, wording.Scope, wording.Scope.Language.Messages.Quotes, "quotes"), wording.Scope.Language);
        pages.Add(ScopeHead.Of(wording.Heading, wording.Summary, wording.Scope));
        AddDates(wording.Scope.Labels.ComingUp, list.Ahead);
        AddDates(wording.Past, list.Past);
        return pages.Finish();

        void AddDates(string heading, IReadOnlyList<DigestDate> dates)
        {
            if (dates.Count > 0)
            {
                pages.Add(ListBlocks.Of(heading, dates.Select(date => parts.Date(date, date.Source.Outlet))));
            }
        }
    }

    public static IReadOnlyList<MessagePage> Of(NewsReason reason)
    {
        var wording = new ReasonWording(reason);
        var pages = new PageBuilder(wording.Heading, Accents.News, Buttons.Rows(
            Buttons.To(reason.Article.Url, wording.Scope.Language.Messages.ReadIn(reason.Article.Outlet)),
            wording.Remedy is { } remedy ? Buttons.Ask(remedy) : null), wording.Scope.Language);
        var title = new DiscordLink(PlainLine.Headline(reason.Article.Title), reason.Article.Url);
        pages.Add(PageBlock.Of(
            DiscordMarkdown.Of($"## {PlainLine.Headline(wording.Heading)}\n{title}\n-# {PlainLine.Headline(wording.Byline)}"),
            wording.Sentences.Select(sentence => new TextPart(DiscordMarkdown.Of($"- {ArticleText.Passage(sentence)}")))));
        return pages.Finish();
    }

    private static string Origin(DigestQuote quote, StoryParts parts) =>
        DiscordMarkdown.Escape(PlainLine.Name(DigestWording.Outlet(quote.Source))) + ", " + parts.Published(quote.Source);

    private static IReadOnlyList<MessageComponent.Row> Footer(NewsScope scope, ScopeWording wording, string label, string command) => Buttons.Rows(
        Buttons.For(new ButtonId.Ask($"/digest {scope.TopicName}{wording.SinceWords()}"), wording.Language.Messages.Digest),
        Buttons.For(new ButtonId.Ask($"/{command} {scope.TopicName}{wording.SinceWords()}"), label));
}
