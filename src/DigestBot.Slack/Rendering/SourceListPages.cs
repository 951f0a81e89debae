using DigestBot.Commands;
using DigestBot.Feeds;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>The feeds that are followed, what needs a look first.</summary>
internal static class SourceListPages
{
    public static IReadOnlyList<MessagePage> Of(SourceList list)
    {
        var wording = new SourceWording(list);
        var summary = TypedInSlack.Of(wording.Summary);
        var pages = new PageBuilder(ReplyLabels.Sources, $"{ReplyLabels.Sources}: {summary}", null);
        pages.Add(Heads.Of(ReplyLabels.Sources, summary, wording.Notice));
        foreach (var (_, heading, feeds) in wording.Groups)
        {
            var lines = feeds.Take(SourceWording.MostInChat).Select(feed => Line(wording, feed));
            pages.Add(PageGroup.Under(heading, SourceWording.More(feeds) is { } more ? lines.Append(Rich.Item(Rich.Words(more, TextStyle.InItalics))) : lines));
        }

        if (wording.Advice is { } advice)
        {
            pages.Add(PageGroup.Of(new Block.Context([TypedInSlack.Of(advice)])));
        }

        return pages.Finish();
    }

    private static RichTextPart Line(SourceWording wording, FeedStatus feed) => Rich.Item(
        Rich.Link(Rich.Name(feed.Title), feed.Url),
        SourceWording.Problem(feed) is { } problem ? Rich.Words($" — {Rich.Passage(problem)}") : null,
        wording.Times(feed) is { Length: > 0 } times ? Rich.Words($"\n{times}", TextStyle.InItalics) : null);
}
