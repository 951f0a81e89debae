using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>Quotes, a calendar, or the reasons for one article.</summary>
internal static class NewsListPages
{
    public static IReadOnlyList<MessagePage> Of(QuoteList list)
    {
        var wording = new QuoteListWording(list);
        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, $"{wording.Heading}. {wording.Summary}", Footer(list.Scope, wording.Scope, wording.Scope.Language.Messages.Dates, "dates"), wording.Scope.Language);
        pages.Add(Heads.Of(wording.Heading, wording.Summary, wording.Scope));
        if (wording.Others is { } others)
        {
            pages.Add(PageGroup.Of(RichBlocks.Of(Rich.Line(Rich.Words(Rich.Passage(others))))) with { IsDivided = false });
        }

        // a block each, or their bars would run together
        foreach (var (quote, index) in list.Quotes.Select((quote, index) => (quote, index)))
        {
            pages.Add(PageGroup.Of(RichBlocks.Of(parts.Quote(quote, parts.Origin(quote.Source)))) with { IsDivided = index == 0 });
        }

        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(DateList list)
    {
        var wording = new DateListWording(list);
        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, $"{wording.Heading}. {wording.Summary}", Footer(list.Scope, wording.Scope, wording.Scope.Language.Messages.Quotes, "quotes"), wording.Scope.Language);
        pages.Add(Heads.Of(wording.Heading, wording.Summary, wording.Scope));
        AddDates(wording.Scope.Labels.ComingUp, list.Ahead);
        AddDates(wording.Past, list.Past);
        return pages.Finish();

        void AddDates(string heading, IReadOnlyList<DigestDate> dates)
        {
            if (dates.Count > 0)
            {
                pages.Add(PageGroup.Under(heading, dates.Select(date => parts.Date(date, date.Source.Outlet))));
            }
        }
    }

    public static IReadOnlyList<MessagePage> Of(NewsReason reason)
    {
        var wording = new ReasonWording(reason);
        var pages = new PageBuilder(wording.Heading, $"{wording.Heading}: {wording.Sentences[0]}", Buttons.Row(
            Buttons.To(reason.Article.Url, wording.Scope.Language.Messages.ReadIn(reason.Article.Outlet)),
            wording.Remedy is { } remedy ? Buttons.Ask(remedy) : null), wording.Scope.Language);
        pages.Add(Heads.Of(wording.Heading));
        var title = Rich.Headline(reason.Article.Title);
        pages.Add(PageGroup.Of(
        [
            .. RichBlocks.Of(Rich.Line(Rich.Link(title, reason.Article.Url, TextStyle.InBold))),
            new Block.Context([Rich.Headline(wording.Byline)]),
            .. RichBlocks.Of(wording.Sentences.Select(sentence => Rich.Item(Rich.Words(Rich.Passage(sentence))))),
        ]) with { IsDivided = false });
        return pages.Finish();
    }

    private static Block? Footer(NewsScope scope, ScopeWording wording, string label, string command) => Buttons.Row(
        Buttons.For(new ButtonId.Ask($"/digest {scope.TopicName}{wording.SinceWords()}"), wording.Language.Messages.Digest),
        Buttons.For(new ButtonId.Ask($"/{command} {scope.TopicName}{wording.SinceWords()}"), label));
}
