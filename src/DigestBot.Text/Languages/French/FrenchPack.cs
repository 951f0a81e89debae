namespace DigestBot.Text.Languages.French;

internal static class FrenchPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "fr",
        Calendar = FrenchCalendar.Words,
        Times = FrenchTimes.Words,
        Sentences = FrenchSentences.Words,
        Pages = FrenchPages.Words,
        Gists = FrenchGists.Words,
        Quotes = FrenchQuotes.Words,
        Stories = FrenchStories.Words,
    };
}
