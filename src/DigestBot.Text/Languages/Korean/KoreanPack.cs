namespace DigestBot.Text.Languages.Korean;

internal static class KoreanPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "ko",
        Calendar = KoreanCalendar.Words,
        Times = KoreanTimes.Words,
        Sentences = KoreanSentences.Words,
        Pages = KoreanPages.Words,
        Gists = KoreanGists.Words,
        Quotes = KoreanQuotes.Words,
    };
}
