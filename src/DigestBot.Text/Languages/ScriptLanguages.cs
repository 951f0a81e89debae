namespace DigestBot.Text.Languages;

/// <summary>The language behind a script other than Latin, told apart by letters where several share one.</summary>
internal static class ScriptLanguages
{
    public static string Of(string script, ReadOnlySpan<char> text) => script switch
    {
        "Jpan" => "ja",
        "Hani" => "zh",
        "Hang" => "ko",
        "Cyrl" => Cyrillic(text),
        "Arab" => Arabic(text),
        "Grek" => "el",
        "Hebr" => "he",
        "Deva" => "hi",
        "Beng" => "bn",
        "Guru" => "pa",
        "Gujr" => "gu",
        "Taml" => "ta",
        "Telu" => "te",
        "Knda" => "kn",
        "Mlym" => "ml",
        "Sinh" => "si",
        "Thai" => "th",
        "Laoo" => "lo",
        "Mymr" => "my",
        "Geor" => "ka",
        "Armn" => "hy",
        "Ethi" => "am",
        "Khmr" => "km",
        _ => "und",
    };

    private static string Cyrillic(ReadOnlySpan<char> text) =>
        Has(text, "ўЎ") ? "be"
        : Has(text, "їєґЇЄҐ") ? "uk"
        : Has(text, "љњћђџЉЊЋЂЏ") ? "sr"
        : Has(text, "ыэЫЭ") ? "ru"
        : Has(text, "ъЪ") ? "bg"
        : "ru";

    private static string Arabic(ReadOnlySpan<char> text) =>
        Has(text, "ٹڈڑں") ? "ur"
        : Has(text, "پچژگ") ? "fa"
        : "ar";

    // a letter in a name does not make the language: one in two hundred letters does
    private static bool Has(ReadOnlySpan<char> text, string letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += letters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return count * 200 >= text.Length;
    }
}
