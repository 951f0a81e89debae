using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>A digest as Slack's blocks: a header, a group per story, dates to come, buttons.</summary>
internal static class SlackDigestRenderer
{
    /// <summary>The messages a digest takes, at least one; the same digest always gives the same.</summary>
    public static IReadOnlyList<MessagePage> Pages(Digest digest)
    {
        var wording = new DigestWording(digest);
        if (wording.QuietLine is { } nothing)
        {
            var line = new PageBuilder(wording.Heading, nothing, null);
            line.Add(PageGroup.Of(new Block.Context([nothing])));
            return line.Finish();
        }

        var parts = new StoryParts(wording.Scope);
        var pages = new PageBuilder(wording.Heading, Notification(digest, wording), DigestButtons.Footer(digest, wording));
        pages.Add(Heads.Of(wording.Heading, wording.Summary, wording.Scope));
        if (digest.Notices.Count > 0)
        {
            pages.Add(PageGroup.Of(wording.SourceNotices.Select(notice => new Block.Context([Rich.Passage(TypedInSlack.Of(notice))]))) with { IsDivided = false });
        }

        foreach (var story in digest.Stories)
        {
            pages.Add(new StoryGroups(story, wording, parts).Told(StoryMenu.Of(digest, story, wording.Scope)));
        }

        if (digest.Upcoming.Count > 0)
        {
            pages.Add(PageGroup.Under(wording.Labels.ComingUp, digest.Upcoming.Select(date => parts.Date(date, date.Source.Outlet))));
        }

        if (wording.MoreStories is { } more)
        {
            pages.Add(PageGroup.Of(new Block.Context([more])) with { IsDivided = false });
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
        var groups = new StoryGroups(story, wording, new StoryParts(wording.Scope));
        var pages = new PageBuilder(story.Headline, $"{story.Headline} ({DigestWording.Outlet(story.Sources[0])})", StoryMenu.Footer(digest, story, wording.Scope));
        pages.Add(groups.InFull(digest.DatesOf(story)));
        pages.Add(groups.Behind(ButtonLabels.Sources));
        return pages.Finish();
    }

    /// <summary>The articles behind every story of the digest.</summary>
    public static IReadOnlyList<MessagePage> SourcePages(Digest digest)
    {
        var wording = new DigestWording(digest);
        var parts = new StoryParts(wording.Scope);
        var heading = $"{ButtonLabels.Sources}: {wording.Heading}";
        var pages = new PageBuilder(heading, heading, null);
        pages.Add(Heads.Of(heading, wording.Summary, wording.Scope));
        foreach (var story in digest.Stories)
        {
            pages.Add(new StoryGroups(story, wording, parts).SourcesOnly());
        }

        return pages.Finish();
    }

    /// <summary>A link that somebody wanted digested: what it says, after where it was told already.</summary>
    public static IReadOnlyList<MessagePage> LinkPages(LinkReply.Told told)
    {
        // its digest has no topic that could be asked about
        var story = StoryPages(told.Digest with { TopicName = "" }, told.Article)!;
        return LinkWording.Covered(told) is { } covered ? [.. CommandPages.Message(covered, LinkWording.Next(told)), .. story] : story;
    }

    /// <summary>The topic, how many stories, and what the first one is.</summary>
    private static string Notification(Digest digest, DigestWording wording) => digest.Stories.Count == 0
        ? wording.Summary
        : $"{wording.Heading}: {wording.Summary} {digest.Stories[0].Headline}";
}
