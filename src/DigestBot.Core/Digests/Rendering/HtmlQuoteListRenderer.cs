using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>A list of quotes as a fragment of semantic HTML with the classes of <see cref="HtmlDigestRenderer"/>.</summary>
public static class HtmlQuoteListRenderer
{
    public static string Render(QuoteList list)
    {
        var wording = new QuoteListWording(list);
        var html = new HtmlText();
        html.Line($"<section class=\"digest quotes\"{HtmlScope.Language(wording.Scope)}>");
        HtmlScope.AddHead(html, wording.Heading, wording.Summary, wording.Scope);
        if (wording.Others is { } others)
        {
            html.Line($"<p>{others}</p>");
        }

        foreach (var quote in list.Quotes)
        {
            HtmlParts.AddQuote(html, quote, wording.Scope.Labels.Quoted(quote.Text), wording.Origin(quote));
        }

        html.Line($"</section>");
        return html.ToString();
    }
}
