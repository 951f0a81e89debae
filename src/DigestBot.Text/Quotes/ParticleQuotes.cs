using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Quotes;

/// <summary>Speech in languages that mark it by particles behind the quote: Japanese and Korean.</summary>
internal static class ParticleQuotes
{
    public static IReadOnlyList<Quote> Find(TextDocument document, List<QuotedSpan> spans, QuoteParticles particles) => [];
}
