namespace DigestBot.Text.Languages.German;

internal static class GermanPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "de",
        Calendar = GermanCalendar.Words,
        Quotes = GermanQuotes.Words,
    };
}
