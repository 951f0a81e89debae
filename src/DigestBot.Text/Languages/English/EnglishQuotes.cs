namespace DigestBot.Text.Languages.English;

internal static class EnglishQuotes
{
    public static QuoteWords Words { get; } = new();
}
