namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "id",
        Kin = "ms",
        Calendar = IndonesianCalendar.Words,
        Times = IndonesianTimes.Words,
        Sentences = IndonesianSentences.Words,
        Pages = IndonesianPages.Words,
        Gists = IndonesianGists.Words,
        Quotes = IndonesianQuotes.Words,
        Stories = IndonesianStories.Words,
    };
}
