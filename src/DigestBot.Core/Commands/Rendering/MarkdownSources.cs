using DigestBot.Digests.Rendering;
using DigestBot.Feeds;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of sources as CommonMark.</summary>
internal static class MarkdownSources
{
    public static string Render(SourceList list)
    {
        var (text, wording) = (new MarkdownText(), new SourceWording(list));
        text.Paragraph($"# {ReplyLabels.Sources}");
        text.Paragraph($"{wording.Summary}");
        if (wording.Notice is { } notice)
        {
            text.Paragraph($"*{notice}*");
        }

        foreach (var (_, heading, feeds) in wording.Groups)
        {
            text.Paragraph($"## {heading}");
            foreach (var feed in feeds.Take(SourceWording.MostInChat))
            {
                text.Line($"- **{feed.Title}** `{new MarkdownCode(feed.Url.AbsoluteUri)}`{Health(wording, feed)}");
            }

            text.EmptyLine();
            if (SourceWording.More(feeds) is { } more)
            {
                text.Paragraph($"{more}");
            }
        }

        if (wording.Advice is { } advice)
        {
            text.Paragraph($"{advice}");
        }

        return text.ToString();
    }

    private static string Health(SourceWording wording, FeedStatus feed)
    {
        var sentences = new[] { SourceWording.Problem(feed), Capital(wording.Times(feed)) }.Where(words => words is { Length: > 0 }).ToList();
        return sentences.Count == 0 ? "" : " — " + string.Join(' ', sentences);
    }

    private static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
