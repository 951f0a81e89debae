using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary>Quotes and dates for a person at a terminal, alike wherever they stand.</summary>
internal sealed class ScreenParts(ScreenPage page, ScopeWording wording)
{
    public void Show(DigestQuote quote, string? origin)
    {
        page.Body(wording.Labels.Quoted(quote.Text), indent: 4);
        if (Joined(quote.Speaker is { } speaker ? $"— {speaker}" : null, origin) is { Length: > 0 } detail)
        {
            page.Detail(detail, indent: 4);
        }
    }

    public void Show(DigestDate date, string? outlet)
    {
        page.Body($"{wording.When(date)} — {date.What}");
        if (Joined(DigestWording.Phrase(date) is { } words ? wording.Labels.Quoted(words) : null, outlet) is { Length: > 0 } detail)
        {
            page.Detail(detail, indent: 4);
        }
    }

    private static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
