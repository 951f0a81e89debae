using DigestBot.Digests.Rendering;

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
                var problem = SourceWording.Problem(feed) is { } sentence ? sentence + " " : "";
                text.Line($"- **{feed.Title}** `{new MarkdownCode(feed.Url.AbsoluteUri)}` — {problem}{Capital(wording.Times(feed))}");
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

    private static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
