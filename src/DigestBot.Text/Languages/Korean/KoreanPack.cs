namespace DigestBot.Text.Languages.Korean;

internal static class KoreanPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "ko",
        Calendar = KoreanCalendar.Words,
        Sentences = KoreanSentences.Words,
        Gists = KoreanGists.Words,
    };
}
