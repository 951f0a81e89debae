namespace DigestBot.Digests.Wording.German;

internal static class GermanLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "de",
        Dates = new DateStyle { Time = "H:mm 'Uhr'" },
        Digests = new GermanDigests(),
        Lists = new GermanLists(),
        Reasons = new GermanReasons(),
        Sources = new GermanSources(),
        Messages = new GermanMessages(),
    };
}
