using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>A digest as Discord's components: a frame, a section per story, dates to come, buttons.</summary>
internal static class DiscordDigestRenderer
{
    /// <summary>The messages a digest takes, at least one; the same digest always gives the same.</summary>
    public static IReadOnlyList<MessagePage> Pages(Digest digest)
    {
        var wording = new DigestWording(digest);
        var parts = new StoryParts(wording.Scope);
        var buttons = new DigestButtons(digest);
        if (wording.QuietLine is { } nothing)
        {
            var line = new PageBuilder(wording.Heading, Accents.News, buttons.Footer(wording)) { IsDelivered = true };
            line.Add(PageBlock.Of(DiscordMarkdown.Of($"{PlainLine.Headline(nothing)}"), []));
            return line.Finish();
        }

        var pages = new PageBuilder(wording.Heading, Accents.News, buttons.Footer(wording)) { IsDelivered = true };
        pages.Add(ScopeHead.Of(wording.Heading, wording.Summary, wording.Scope));
        if (digest.Notices.Count > 0)
        {
            var notices = wording.SourceNotices.Select(notice => new TextPart(DiscordMarkdown.Of($"-# {ArticleText.Passage(notice)}")));
            pages.Add(new PageBlock(null, [.. notices]) { IsDivided = false });
        }

        foreach (var story in digest.Stories)
        {
            pages.Add(new StoryBlock(story, wording, parts).Told(buttons.Story(story)));
        }

        if (digest.Upcoming.Count > 0)
        {
            pages.Add(ListBlocks.Of(wording.Labels.ComingUp, digest.Upcoming.Select(date => parts.Date(date, date.Source.Outlet))));
        }

        if (wording.MoreStories is { } more)
        {
            pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"-# {more}"))]) { IsDivided = false });
        }

        return pages.Finish();
    }

    /// <summary>One story of the digest in full, for who asked for more of it; null when the digest does not tell it.</summary>
    /// <param name="digest">The digest, as long as there is.</param>
    /// <param name="article">The number of the story, or of any article behind it.</param>
    public static IReadOnlyList<MessagePage>? StoryPages(Digest digest, long article)
    {
        if (digest.StoryOf(article) is not { } story)
        {
            return null;
        }

        var wording = new DigestWording(digest);
        var parts = new StoryParts(wording.Scope);
        var footer = DigestButtons.StoryFooter(digest, story, wording.Scope);
        var block = new StoryBlock(story, wording, parts);
        var pages = new PageBuilder(story.Headline, Accents.News, footer);
        pages.Add(block.InFull(digest.DatesOf(story)));
        pages.Add(block.Behind());
        return pages.Finish();
    }

    /// <summary>The articles behind every story of the digest.</summary>
    public static IReadOnlyList<MessagePage> SourcePages(Digest digest)
    {
        var wording = new DigestWording(digest);
        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, Accents.News, []);
        pages.Add(ScopeHead.Of($"{ButtonLabels.Sources}: {wording.Heading}", wording.Summary, wording.Scope));
        foreach (var story in digest.Stories)
        {
            pages.Add(new StoryBlock(story, wording, parts).SourcesOnly());
        }

        return pages.Finish();
    }
}
