namespace DigestBot.Text.Languages.English;

internal static class EnglishPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "en",
        Calendar = EnglishCalendar.Words,
        Sentences = EnglishSentences.Words,
        Quotes = EnglishQuotes.Words,
        Times = EnglishTimes.Words,
        Gists = EnglishGists.Words,
        Pages = EnglishPages.Words,
        Stories = EnglishStories.Words,
    };
}
