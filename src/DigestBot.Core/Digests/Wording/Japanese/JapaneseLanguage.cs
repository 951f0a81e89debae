namespace DigestBot.Digests.Wording.Japanese;

internal static class JapaneseLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "ja",
        Dates = new DateStyle { LongDay = "yyyy年M月d日（ddd）", Time = "H:mm", Year = "yyyy年", Until = "～", UntilDate = "～", AtTime = "" },
        Digests = new JapaneseDigests(),
        Lists = new JapaneseLists(),
        Reasons = new JapaneseReasons(),
        Sources = new JapaneseSources(),
        Messages = new JapaneseMessages(),
    };
}
