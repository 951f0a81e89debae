namespace DigestBot.Text.Languages.Korean;

internal static class KoreanSentences
{
    public static SentenceWords Words { get; } = new()
    {
        OrdinalPeriods = true,
    };
}
