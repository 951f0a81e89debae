using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>A digest as CommonMark: for terminals without colour, files and mail.</summary>
public static class MarkdownDigestRenderer
{
    public static string Render(Digest digest)
    {
        var wording = new DigestWording(digest);
        var text = new MarkdownText();
        text.Paragraph($"# {wording.Heading}, {wording.Date}");
        text.Paragraph($"{wording.Summary}");
        if (wording.SampleNotice is { } notice)
        {
            text.Paragraph($"*{notice}*");
        }

        foreach (var story in digest.Stories)
        {
            AddStory(text, story, wording);
        }

        AddDates(text, wording.Labels.ComingUp, digest.Upcoming, wording, named: true);
        AddMore(text, wording);
        return text.ToString();
    }

    private static void AddStory(MarkdownText text, DigestStory story, DigestWording wording)
    {
        text.Paragraph($"## {new MarkdownLink(story.Headline, story.Sources[0].Url)}");
        text.Add($"*{wording.Byline(story)}*");
        if (wording.AlsoIn(story) is { } alsoIn)
        {
            text.Add($" · {alsoIn}");
        }

        if (story.IsUpdate)
        {
            text.Add($" · **{wording.Labels.Update}**");
        }

        text.EmptyLine();
        text.EmptyLine();
        if (story.Sentences.Count > 0)
        {
            text.Paragraph($"{string.Join(' ', story.Sentences.Select(sentence => sentence.Text))}");
        }

        foreach (var quote in story.Quotes)
        {
            text.Add($"> {wording.Labels.Quoted(quote.Text)}");
            if (quote.Speaker is { } speaker)
            {
                text.Add($" — {new MarkdownLink(speaker, quote.Link)}");
            }

            text.EmptyLine();
            text.EmptyLine();
        }

        AddDates(text, null, story.Dates, wording, named: false);
    }

    private static void AddDates(MarkdownText text, string? heading, IReadOnlyList<DigestDate> dates, DigestWording wording, bool named)
    {
        if (dates.Count == 0)
        {
            return;
        }

        if (heading is not null)
        {
            text.Paragraph($"## {heading}");
        }

        foreach (var date in dates)
        {
            text.Add($"- **{new MarkdownLink(wording.When(date), named ? null : date.Link)}** — {date.What}");
            if (DigestWording.Phrase(date) is { } phrase)
            {
                text.Add($" ({wording.Labels.Quoted(phrase)})");
            }

            if (named)
            {
                text.Add($" · {new MarkdownLink(date.Source.Outlet, date.Link)}");
            }

            text.EmptyLine();
        }

        text.EmptyLine();
    }

    private static void AddMore(MarkdownText text, DigestWording wording)
    {
        if (wording.MoreStories is { } more)
        {
            text.Add($"{more}");
            if (wording.MoreCommand is { } command)
            {
                text.Add($": `{new MarkdownCode(command)}`");
            }
        }
    }
}
