namespace DigestBot.Digests.Wording.French;

internal static class FrenchLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "fr",
        Dates = new DateStyle { LongDay = "dddd d MMMM yyyy", Time = "H'h'mm", First = "1er" },
        Digests = new FrenchDigests(),
        Lists = new FrenchLists(),
        Reasons = new FrenchReasons(),
        Sources = new FrenchSources(),
        Messages = new FrenchMessages(),
    };
}
