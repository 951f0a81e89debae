using DigestBot.Digests.Rendering;
using DigestBot.Feeds;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of sources as HTML. Classes: <c>sources</c> with <c>sources-failing</c> and its like, <c>source-problem</c>, <c>source-times</c>.</summary>
internal static class HtmlSources
{
    public static string Render(SourceList list)
    {
        var (html, wording) = (new HtmlText(), new SourceWording(list));
        html.Line($"<section class=\"reply reply-sources\">");
        html.Line($"<h3>{ReplyLabels.Sources}</h3>");
        html.Line($"<p class=\"reply-message\">{wording.Summary}</p>");
        if (wording.Notice is { } notice)
        {
            html.Line($"<p class=\"digest-notice\">{notice}</p>");
        }

        foreach (var (state, heading, feeds) in wording.Groups)
        {
            html.Line($"<h4>{heading}</h4>");
            html.Line($"<ul class=\"sources sources-{state.ToString().ToLowerInvariant()}\">");
            foreach (var feed in feeds.Take(SourceWording.MostInChat))
            {
                Write(html, wording, feed);
            }

            html.Line($"</ul>");
            if (SourceWording.More(feeds) is { } more)
            {
                html.Line($"<p class=\"digest-more\">{more}</p>");
            }
        }

        if (wording.Advice is { } advice)
        {
            html.Line($"<p class=\"digest-more\">{advice}</p>");
        }

        html.Line($"</section>");
        return html.ToString();
    }

    private static void Write(HtmlText html, SourceWording wording, FeedStatus feed)
    {
        html.Add($"<li><strong>{feed.Title}</strong> {new HtmlLink(feed.Url.AbsoluteUri, feed.Url)}");
        if (SourceWording.Problem(feed) is { } problem)
        {
            html.Add($"<p class=\"source-problem\">{problem}</p>");
        }

        if (wording.Times(feed) is { Length: > 0 } times)
        {
            html.Add($"<p class=\"source-times\">{times}</p>");
        }

        html.Line($"</li>");
    }
}
