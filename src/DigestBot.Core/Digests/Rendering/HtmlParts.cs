namespace DigestBot.Digests.Rendering;

/// <summary>Quotes and dates as HTML, alike wherever they stand.</summary>
internal static class HtmlParts
{
    /// <param name="html">Where to.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="quoted">Its words between marks.</param>
    /// <param name="origin">Outlet and day, where they are not told by what stands around it; may be null.</param>
    public static void AddQuote(HtmlText html, DigestQuote quote, string quoted, string? origin)
    {
        html.Line($"<figure class=\"quote\">");
        html.Line($"<blockquote{new HtmlLanguage(quote.Source.Language)}><p>{quoted}</p></blockquote>");
        if (quote.Speaker is not null || origin is not null)
        {
            html.Add($"<figcaption class=\"quote-speaker\">");
            if (quote.Speaker is { } speaker)
            {
                html.Add($"— {new HtmlLink(speaker, quote.Link)}");
            }

            if (origin is not null)
            {
                html.Add($" · <cite class=\"quote-source\">{origin}</cite>");
            }

            html.Line($"</figcaption>");
        }

        html.Line($"</figure>");
    }

    /// <param name="html">Where to.</param>
    /// <param name="dates">The dates, in order.</param>
    /// <param name="wording">The reader's words for times.</param>
    /// <param name="outletOf">Whose name to put beside a date; null where it goes without saying.</param>
    public static void AddDates(HtmlText html, IReadOnlyList<DigestDate> dates, ScopeWording wording, Func<DigestDate, string?> outletOf)
    {
        html.Line($"<ul class=\"dates\">");
        foreach (var date in dates)
        {
            var language = new HtmlLanguage(date.Source.Language);
            var outlet = outletOf(date);
            html.Add($"<li><span class=\"date-when\">{new HtmlTime(wording.When(date), date.From.ToString())}</span> — ");
            html.Add($"<span class=\"date-what\"{language}>{new HtmlLink(date.What, outlet is null ? date.Link : null)}</span>");
            if (DigestWording.Phrase(date) is { } phrase)
            {
                html.Add($" <span class=\"date-phrase\"{language}>({wording.Labels.Quoted(phrase)})</span>");
            }

            if (outlet is not null)
            {
                html.Add($" · <cite class=\"date-source\">{new HtmlLink(outlet, date.Link)}</cite>");
            }

            html.Line($"</li>");
        }

        html.Line($"</ul>");
    }
}
