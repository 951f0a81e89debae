using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary>The list of sources for a person at a terminal: all of them.</summary>
internal sealed class ScreenSourcesRenderer(ScreenPage page, SourceWording wording)
{
    public void Render()
    {
        page.Title(ReplyLabels.Sources);
        page.Meta(wording.Summary);
        if (wording.Notice is { } notice)
        {
            page.Body(notice, indent: 0);
        }

        foreach (var (_, heading, feeds) in wording.Groups)
        {
            page.Section(heading);
            foreach (var feed in feeds)
            {
                page.Body(feed.Title);
                page.Detail(feed.Url.AbsoluteUri, indent: 4);
                if (SourceWording.Problem(feed) is { } problem)
                {
                    page.Body(problem, indent: 4);
                }

                if (wording.Times(feed) is { Length: > 0 } times)
                {
                    page.Detail(times, indent: 4);
                }
            }
        }
    }
}
