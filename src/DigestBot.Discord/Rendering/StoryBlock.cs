using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>One story: its headline with where it comes from, then what is told of it.</summary>
internal sealed class StoryBlock(DigestStory story, DigestWording wording, StoryParts parts)
{
    private const int LongestAgain = 80;

    private DigestSource Lead => story.Sources[0];

    private string Headline => DiscordMarkdown.Of($"### {new DiscordLink(PlainLine.Headline(story.Headline), Lead.Url)}");

    /// <summary>As the digest tells it.</summary>
    /// <param name="more">The button for the rest; null for none.</param>
    public PageBlock Told(MessageComponent? more) => new(Beside(Head, more), Body(story.Dates, isLinked: false))
    {
        HeadAgain = Beside(DiscordMarkdown.Of($"-# {wording.Messages.Continued(Shortened.To(PlainLine.Of(story.Headline), LongestAgain))}"), more),
    };

    /// <summary>With all its dates, those to come among them, which the digest gathers elsewhere.</summary>
    public PageBlock InFull(IReadOnlyList<DigestDate> dates) => new(new MessageComponent.TextDisplay(Head), Body(dates, isLinked: true));

    /// <summary>The articles it stands on, under their count.</summary>
    public PageBlock Behind()
    {
        var head = new MessageComponent.TextDisplay(DiscordMarkdown.Of($"### {wording.Messages.Sources}"));
        List<TextPart> lines = wording.Coverage(story) is { } coverage ? [new TextPart(DiscordMarkdown.Of($"-# {coverage}"))] : [];
        return new PageBlock(head, [.. lines, .. story.Sources.Select(Source)]) { HeadAgain = head };
    }

    /// <summary>The articles it stands on, under its headline; one alone is the headline.</summary>
    public PageBlock SourcesOnly()
    {
        if (story.Sources.Count == 1)
        {
            return PageBlock.Of(Headline + "\n-# " + Origin(Lead), []);
        }

        var coverage = wording.Coverage(story) ?? wording.Labels.Coverage(story.Coverage);
        var head = new MessageComponent.TextDisplay(DiscordMarkdown.Of($"### {PlainLine.Headline(story.Headline)}\n-# {coverage}"));
        return new PageBlock(head, [.. story.Sources.Select(Source)]) { HeadAgain = head };
    }

    private string Head => Headline + "\n-# " + string.Join(" · ", Byline());

    private IEnumerable<string> Byline()
    {
        if (story.IsUpdate)
        {
            yield return DiscordMarkdown.Of($"**{wording.Labels.Update}**");
        }

        yield return DiscordMarkdown.Escape(PlainLine.Name(DigestWording.Outlet(Lead)));
        yield return parts.Published(Lead);
        if (wording.AlsoIn(story) is { } alsoIn)
        {
            yield return DiscordMarkdown.Escape(Shortened.To(alsoIn, 2 * LongestAgain));
        }

        if (Lead.IsKept)
        {
            yield return $"#{DigestWording.Number(story)}";
        }
    }

    private List<TextPart> Body(IReadOnlyList<DigestDate> dates, bool isLinked)
    {
        List<TextPart> body = [.. story.Sentences.Select(StoryParts.Sentence)];
        body.AddRange(story.Quotes.Select(quote => parts.Quote(quote, OtherOutlet(quote.Source))));
        body.AddRange(dates.Select(date => parts.Date(date, DigestWording.OtherOutlet(story, date.Source), isLinked)));
        if (wording.Coverage(story) is { } coverage)
        {
            body.Add(new TextPart(DiscordMarkdown.Of($"-# {coverage}")));
        }

        return body;
    }

    private string? OtherOutlet(DigestSource source) =>
        DigestWording.OtherOutlet(story, source) is { } other ? DiscordMarkdown.Escape(PlainLine.Name(other)) : null;

    private TextPart Source(DigestSource source) => new(
        DiscordMarkdown.Of($"{new DiscordLink(PlainLine.Headline(source.Title), source.Url)}") + "\n-# " + Origin(source));

    private string Origin(DigestSource source) =>
        DiscordMarkdown.Escape(PlainLine.Name(DigestWording.Outlet(source))) + " · " + parts.Published(source)
        + DiscordMarkdown.Of($" · {wording.Role(source)}") + (source.IsKept ? $" · #{source.Article.Value}" : "");

    private static MessageComponent Beside(string text, MessageComponent? button) => button is null
        ? new MessageComponent.TextDisplay(text)
        : new MessageComponent.Section([new MessageComponent.TextDisplay(text)], button);
}
