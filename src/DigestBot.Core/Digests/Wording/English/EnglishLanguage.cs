namespace DigestBot.Digests.Wording.English;

internal static class EnglishLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "en",
        Dates = DateStyle.OfCulture,
        Digests = new EnglishDigests(),
        Lists = new EnglishLists(),
        Reasons = new EnglishReasons(),
        Sources = new EnglishSources(),
        Messages = new EnglishMessages(),
    };
}
