namespace DigestBot.Digests.Rendering;

/// <summary>Quotes and dates as Markdown, alike wherever they stand.</summary>
internal static class MarkdownParts
{
    /// <param name="text">Where to.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="quoted">Its words between marks.</param>
    /// <param name="origin">Outlet and day, where they are not told by what stands around it; may be null.</param>
    public static void AddQuote(MarkdownText text, DigestQuote quote, string quoted, string? origin)
    {
        text.Add($"> {quoted}");
        if (quote.Speaker is { } speaker)
        {
            text.Add($" — {new MarkdownLink(speaker, quote.Link)}");
        }

        if (origin is not null)
        {
            text.Add($" · {origin}");
        }

        text.EmptyLine();
        text.EmptyLine();
    }

    /// <param name="text">Where to.</param>
    /// <param name="dates">The dates, in order.</param>
    /// <param name="wording">The reader's words for times.</param>
    /// <param name="outletOf">Whose name to put beside a date; null where it goes without saying.</param>
    public static void AddDates(MarkdownText text, IReadOnlyList<DigestDate> dates, ScopeWording wording, Func<DigestDate, string?> outletOf)
    {
        foreach (var date in dates)
        {
            var outlet = outletOf(date);
            text.Add($"- **{new MarkdownLink(wording.When(date), outlet is null ? date.Link : null)}** — {date.What}");
            if (DigestWording.Phrase(date) is { } phrase)
            {
                text.Add($" ({wording.Labels.Quoted(phrase)})");
            }

            if (outlet is not null)
            {
                text.Add($" · {new MarkdownLink(outlet, date.Link)}");
            }

            text.EmptyLine();
        }

        if (dates.Count > 0)
        {
            text.EmptyLine();
        }
    }
}
