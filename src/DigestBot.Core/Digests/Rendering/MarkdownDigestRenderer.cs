using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>A digest as CommonMark: for terminals without colour, files and mail.</summary>
public static class MarkdownDigestRenderer
{
    public static string Render(Digest digest)
    {
        var wording = new DigestWording(digest);
        var text = new MarkdownText();
        if (wording.QuietLine is { } nothing)
        {
            text.Paragraph($"{nothing}");
            return text.ToString();
        }

        text.Paragraph($"# {wording.Heading}, {wording.Date}");
        text.Paragraph($"{wording.Summary}");
        if (wording.SampleNotice is { } notice)
        {
            text.Paragraph($"*{notice}*");
        }

        foreach (var failing in wording.SourceNotices)
        {
            text.Paragraph($"*{failing}*");
        }

        foreach (var story in digest.Stories)
        {
            AddStory(text, story, wording);
        }

        if (digest.Upcoming.Count > 0)
        {
            text.Paragraph($"## {wording.Labels.ComingUp}");
            MarkdownParts.AddDates(text, digest.Upcoming, wording.Scope, date => date.Source.Outlet);
        }

        AddMore(text, wording);
        if (wording.WhyHint is { } hint)
        {
            text.Paragraph($"{hint} `{new MarkdownCode(wording.WhyCommand)}`");
        }

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

        text.Add($" · #{DigestWording.Number(story)}");
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
            MarkdownParts.AddQuote(text, quote, wording.Labels.Quoted(quote.Text), DigestWording.OtherOutlet(story, quote.Source));
        }

        MarkdownParts.AddDates(text, story.Dates, wording.Scope, date => DigestWording.OtherOutlet(story, date.Source));
        AddSources(text, story, wording);
    }

    private static void AddSources(MarkdownText text, DigestStory story, DigestWording wording)
    {
        if (wording.Coverage(story) is not { } coverage)
        {
            return;
        }

        text.Line($"*{coverage}:*");
        foreach (var source in story.Sources)
        {
            text.Line($"- {DigestWording.Outlet(source)}, {wording.Published(source)}, {wording.Role(source)}: {new MarkdownLink(source.Title, source.Url)}");
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

            text.EmptyLine();
            text.EmptyLine();
        }
    }
}
