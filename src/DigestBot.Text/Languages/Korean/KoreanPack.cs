namespace DigestBot.Text.Languages.Korean;

internal static class KoreanPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "ko",
        Calendar = KoreanCalendar.Words,
        Quotes = KoreanQuotes.Words,
    };
}
