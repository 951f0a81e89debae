namespace DigestBot.Digests.Wording.Indonesian;

internal static class IndonesianLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "id",
        Dates = new DateStyle { Time = "'pukul' HH.mm" },
        Digests = new IndonesianDigests(),
        Lists = new IndonesianLists(),
        Reasons = new IndonesianReasons(),
        Sources = new IndonesianSources(),
        Messages = new IndonesianMessages(),
    };
}
