namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishPack
{
    public static LanguagePack Pack { get; } = new()
    {
        Code = "es",
        Calendar = SpanishCalendar.Words,
        Times = SpanishTimes.Words,
        Sentences = SpanishSentences.Words,
        Pages = SpanishPages.Words,
        Gists = SpanishGists.Words,
        Quotes = SpanishQuotes.Words,
        Stories = SpanishStories.Words,
    };
}
