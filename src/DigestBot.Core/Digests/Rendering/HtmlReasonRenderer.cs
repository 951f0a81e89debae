using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>Why an article is in a digest or not, as a fragment of semantic HTML.</summary>
/// <remarks>Classes besides those of <see cref="HtmlDigestRenderer"/>: <c>reason</c> the whole; <c>reasons</c> the list of sentences.</remarks>
public static class HtmlReasonRenderer
{
    public static string Render(NewsReason reason)
    {
        var wording = new ReasonWording(reason);
        var html = new HtmlText();
        html.Line($"<section class=\"digest reason\"{HtmlScope.Language(wording.Scope)}>");
        html.Line($"<h3 class=\"digest-title\">{wording.Heading}</h3>");
        html.Line($"<article class=\"story\">");
        html.Line($"<h4 class=\"story-headline\"{new HtmlLanguage(reason.Article.Language)}>{new HtmlLink(reason.Article.Title, reason.Article.Url)}</h4>");
        html.Line($"<p class=\"story-byline\">{wording.Byline}</p>");
        html.Line($"<ul class=\"reasons\">");
        foreach (var sentence in wording.Sentences)
        {
            html.Line($"<li>{sentence}</li>");
        }

        html.Line($"</ul>");
        if (wording.Remedy is { } remedy)
        {
            html.Line($"<p class=\"digest-more\">{wording.Shows.Before}<code>{remedy}</code>{wording.Shows.After}</p>");
        }

        html.Line($"</article>");
        html.Line($"</section>");
        return html.ToString();
    }
}
