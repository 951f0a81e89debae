namespace DigestBot.Text.Languages.English;

internal static class EnglishSentences
{
    public static SentenceWords Words { get; } = new();
}
