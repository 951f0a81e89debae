namespace DigestBot.Digests.Wording.Spanish;

internal static class SpanishLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "es",
        Dates = new DateStyle { LongDay = "dddd d 'de' MMMM 'de' yyyy", Time = "H:mm" },
        Digests = new SpanishDigests(),
        Lists = new SpanishLists(),
        Reasons = new SpanishReasons(),
        Sources = new SpanishSources(),
        Messages = new SpanishMessages(),
    };
}
