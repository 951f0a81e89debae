namespace DigestBot.Text.Languages.Japanese;

internal static class JapanesePack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "ja",
        Calendar = JapaneseCalendar.Words,
        Times = JapaneseTimes.Words,
        Sentences = JapaneseSentences.Words,
        Pages = JapanesePages.Words,
        Gists = JapaneseGists.Words,
        Quotes = JapaneseQuotes.Words,
    };
}
