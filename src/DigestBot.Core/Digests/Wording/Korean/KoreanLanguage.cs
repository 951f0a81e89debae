namespace DigestBot.Digests.Wording.Korean;

internal static class KoreanLanguage
{
    public static LanguageLabels Labels { get; } = new()
    {
        Code = "ko",
        Dates = new DateStyle { LongDay = "yyyy년 M월 d일(ddd)", Year = "yyyy년", Until = "~", UntilDate = "~", AtTime = " " },
        Digests = new KoreanDigests(),
        Lists = new KoreanLists(),
        Reasons = new KoreanReasons(),
        Sources = new KoreanSources(),
        Messages = new KoreanMessages(),
    };
}
