using CsCheck;

namespace DigestBot.Testing;

/// <summary>Texts as news has them, and as somebody writes them who wants to break out of a message.</summary>
public static class AnyText
{
    private static readonly Gen<string> News = OneOf(
        "harbour", "bridge", "said", "Monday", "the", "a", "of", "40", "crowns.", "10:30", "Seoul:", "(UTC+9)", "snake_case", "co-operation", "don't", "AT&T", "C#");

    private static readonly Gen<string> Scripts = OneOf(
        "日本語の港", "東京", "한국어 신문", "ไทย", "עברית", "مرحبا", "\ud83d\ude80", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "1\ufe0f\u20e3", "e\u0301", "™", "↗", "ç");

    private static readonly Gen<string> Markup = OneOf(
        "*", "**", "**bold**", "***", "_", "__", "_i_", "~~", "~~s~~", "|", "||x||", "`", "```", "``x``", ">", "> ", ">>> ", "#", "# ", "## h", "###", "-#", "-# x", "-", "- x", "+", "1.", "1. x",
        "[", "]", "(", ")", "[a](https://evil.example)", "](https://evil.example)", "[x", "(https://evil.example)", "<", "<https://evil.example>", "https://evil.example/a_b", "steam://run",
        "<@1>", "<@!1>", "<@&1>", "<#1>", "<t:0:R>", "<:a:1>", "<a:b:2>", "</x:1>", "<id:guide>", "@everyone", "@here", ":smile:", ":100:", "://", "\\", "\\*", "\\\\", "¯\\_(ツ)_/¯");

    private static readonly Gen<string> Broken = OneOf("\n", "\n\n", "\r\n", "\t", "\u2028", "\0", "\u001b", "\ud800", "\udc00", "\u202e", "\u2066", "\u2069", "\u200b", "\ufeff");

    private static readonly Gen<string> Word = Gen.Frequency((6, News), (3, Scripts), (4, Markup), (1, Broken), (1, Gen.String[Gen.Char, 1, 6]));

    private static readonly Gen<string> Joint = OneOf(" ", " ", " ", "", "\n");

    /// <summary>A name or a headline; once in a while one of 6,000 characters.</summary>
    public static Gen<string> Title { get; } = Gen.Frequency((20, Of(1, 12)), (1, Of(1, 40).Select(text => Fill(text, 6000))));

    public static Gen<string> Name { get; } = Gen.Frequency(
        (4, OneOf("Mira Holt", "Harbour Ledger", "東京新聞", "한겨레", "Ahmad \"Al\" O'Neil")), (4, Of(1, 4)), (1, Of(1, 4).Select(text => Fill(text, 600))));

    /// <summary>A sentence, a quote, a clause; once in a while one that no message holds.</summary>
    public static Gen<string> Passage { get; } = Gen.Frequency((30, Of(1, 30)), (1, Of(1, 40).Select(text => Fill(text, 7000))));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static Gen<string> Of(int least, int most) =>
        Gen.Select(Word, Joint).Array[least, most].Select(words => string.Concat(words.Select(word => word.Item1 + word.Item2)));

    private static string Fill(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
