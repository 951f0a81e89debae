using DigestBot.Commands;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Feeds;

namespace DigestBot.Discord.Rendering;

/// <summary>The feeds that are followed, what needs a look first.</summary>
internal static class SourceListPages
{
    public static IReadOnlyList<MessagePage> Of(SourceList list)
    {
        var wording = new SourceWording(list);
        var pages = new PageBuilder(ReplyLabels.Sources, Accents.News, []);
        var head = DiscordMarkdown.Of($"## {ReplyLabels.Sources}\n-# {wording.Summary}");
        pages.Add(PageBlock.Of(wording.Notice is { } notice ? head + DiscordMarkdown.Of($"\n-# {notice}") : head, []));
        foreach (var (_, heading, feeds) in wording.Groups)
        {
            var lines = feeds.Take(SourceWording.MostInChat).Select(feed => Line(wording, feed));
            pages.Add(ListBlocks.Of(heading, SourceWording.More(feeds) is { } more ? lines.Append(new TextPart(DiscordMarkdown.Of($"-# {more}"))) : lines));
        }

        if (wording.Advice is { } advice)
        {
            pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"-# {advice}"))]));
        }

        return pages.Finish();
    }

    private static TextPart Line(SourceWording wording, FeedStatus feed)
    {
        var line = DiscordMarkdown.Of($"{new DiscordLink(PlainLine.Name(feed.Title), feed.Url)}");
        line += SourceWording.Problem(feed) is { } problem ? DiscordMarkdown.Of($" — {ArticleText.Passage(problem)}") : "";
        return new TextPart(wording.Times(feed) is { Length: > 0 } times ? line + DiscordMarkdown.Of($"\n-# {times}") : line);
    }
}
