using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>One story: its headline, where it comes from, then what is told of it.</summary>
internal sealed class StoryGroups(DigestStory story, DigestWording wording, StoryParts parts)
{
    private const int LongestAgain = 80;

    private const int LongestAlsoIn = 160;

    private DigestSource Lead => story.Sources[0];

    private string Headline => Rich.Headline(story.Headline) is { Length: > 0 } headline ? headline : wording.Labels.Untitled;

    /// <summary>As the digest tells it.</summary>
    /// <param name="menu">What can be done with it; null for nothing.</param>
    public PageGroup Told(BlockElement? menu) => Of(menu, story.Dates, isLinked: false);

    /// <summary>With all its dates, those to come among them, which the digest gathers elsewhere.</summary>
    public PageGroup InFull(IReadOnlyList<DigestDate> dates) => Of(null, dates, isLinked: true);

    /// <summary>The articles it stands on, under their count.</summary>
    public PageGroup Behind(string heading)
    {
        var head = Rich.Line(Rich.Bold(heading), wording.Coverage(story) is { } coverage ? Rich.Words($" · {coverage}") : null);
        return new PageGroup(RichBlocks.Of(story.Sources.Select(Source).Prepend(head))) { HeadAgain = new Block.RichText([head]) };
    }

    /// <summary>The articles it stands on, under its headline; one alone is the headline.</summary>
    public PageGroup SourcesOnly()
    {
        if (story.Sources.Count == 1)
        {
            return PageGroup.Of([HeadlineBlock, parts.Byline(Lead, [], [wording.Role(Lead), Number(Lead)])]);
        }

        var head = new Block.RichText([Rich.Line(Rich.Bold(Headline))]);
        var coverage = new Block.Context([wording.Coverage(story) ?? wording.Labels.Coverage(story.Coverage)]);
        return new PageGroup([head, coverage, .. RichBlocks.Of(story.Sources.Select(Source))]) { HeadAgain = head };
    }

    private Block.RichText HeadlineBlock => new([Rich.Line(Rich.Link(Headline, Lead.Url, TextStyle.InBold))]);

    private IEnumerable<string?> Before => [story.IsUpdate ? wording.Labels.Update : null];

    private IEnumerable<string?> After =>
    [
        wording.AlsoIn(story) is { } alsoIn ? PlainLine.Isolated(Shortened.To(PlainLine.Of(alsoIn), LongestAlsoIn)) : null,
        wording.Coverage(story),
        Number(Lead),
    ];

    private PageGroup Of(BlockElement? menu, IReadOnlyList<DigestDate> dates, bool isLinked)
    {
        var told = Sentences(menu);
        // beside a byline in plain words there is room for the menu, where nothing is told that it could stand beside
        Block byline = told.Count == 0 && menu is not null
            ? new Block.Section(parts.PlainByline(Lead, Before, After)) { Accessory = menu }
            : parts.Byline(Lead, Before, After);
        return new PageGroup(
        [
            HeadlineBlock,
            byline,
            .. told,
            .. RichBlocks.Of(story.Quotes.Select(quote => parts.Quote(quote, Other(quote.Source)))),
            .. RichBlocks.Of(dates.Select(date => parts.Date(date, DigestWording.OtherOutlet(story, date.Source), isLinked))),
        ])
        {
            HeadAgain = new Block.Context([wording.Messages.Continued(PlainLine.Isolated(Shortened.To(PlainLine.Of(story.Headline), LongestAgain)))]),
        };
    }

    private List<Block.Section> Sentences(BlockElement? menu)
    {
        List<Block.Section> sections = [];
        var open = "";
        foreach (var sentence in story.Sentences.Select(sentence => Rich.Passage(sentence.Text)).Where(sentence => sentence.Length > 0))
        {
            if (open.Length > 0 && open.Length + 1 + sentence.Length > MessageLimits.Text)
            {
                Close();
            }

            open = open.Length == 0 ? sentence : $"{open} {sentence}";
        }

        if (open.Length > 0)
        {
            Close();
        }

        return sections;

        void Close()
        {
            sections.Add(new Block.Section(open) { Expand = true, Accessory = sections.Count == 0 ? menu : null });
            open = "";
        }
    }

    private IReadOnlyList<RichTextElement> Other(DigestSource source) =>
        DigestWording.OtherOutlet(story, source) is { } other && Rich.Name(other) is { Length: > 0 } name ? [Rich.Words(name)] : [];

    private RichTextPart Source(DigestSource source) => Rich.Item(
    [
        Rich.Link(Rich.Headline(source.Title) is { Length: > 0 } title ? title : wording.Labels.Untitled, source.Url),
        Rich.Words("\n"),
        .. parts.Origin(source),
        Rich.Words($" · {wording.Role(source)}{(Number(source) is { } number ? $" · {number}" : "")}"),
    ]);

    private static string? Number(DigestSource source) => source.IsKept ? $"#{source.Article.Value}" : null;
}
