namespace DigestBot.Text.Languages.German;

internal static class GermanPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "de",
        Calendar = GermanCalendar.Words,
        Times = GermanTimes.Words,
        Sentences = GermanSentences.Words,
        Pages = GermanPages.Words,
        Gists = GermanGists.Words,
        Quotes = GermanQuotes.Words,
        Stories = GermanStories.Words,
    };
}
