using DigestBot.Text.Sentences;

namespace DigestBot.Text.Quotes;

internal static class QuoteFinder
{
    public static IReadOnlyList<Quote> Find(TextDocument document) => [];
}
