namespace DigestBot.Text.Languages.Japanese;

internal static class JapaneseSentences
{
    public static SentenceWords Words { get; } = new()
    {
        OrdinalPeriods = true,
    };
}
