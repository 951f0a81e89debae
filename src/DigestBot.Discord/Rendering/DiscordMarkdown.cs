using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>Discord's Markdown in the making. What is written into the holes of an interpolated string is escaped; only the literal parts are Markdown.</summary>
internal static class DiscordMarkdown
{
    // First Strong Isolate and Pop Directional Isolate: words written from right to left keep the order of those around them.
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public static string Of(Handler markdown) => markdown.Built;

    /// <summary>The words with everything disarmed that Discord would read as markup, a mention or a link; on one line.</summary>
    public static string Escape(string words)
    {
        var line = Line(words);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            escaped.Append(IsMarkup(line, i) ? "\\" : "").Append(line[i]);
        }

        return line.Any(IsRightToLeft) ? $"{Isolate}{escaped}{EndOfIsolate}" : escaped.ToString();
    }

    /// <summary>The words, shortened until they have at most so many units when they stand in Markdown.</summary>
    public static string Shorten(string words, int most)
    {
        var shown = Shortened.To(words, most);
        while (Escape(shown).Length > most)
        {
            shown = Shortened.To(shown, shown.Length - Math.Max(1, (Escape(shown).Length - most) / 2));
        }

        return shown;
    }

    /// <summary>On one line, without control characters and half surrogate pairs.</summary>
    public static string Line(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            _ = Rune.IsWhiteSpace(rune) ? line.Append(' ')
                : Rune.IsControl(rune) || IsDirection(rune.Value) ? line
                : line.Append(rune.ToString());
        }

        return line.ToString().Trim();
    }

    /// <summary>Characters that turn the direction of what follows, beyond their own text when nobody closes them.</summary>
    private static bool IsDirection(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Hebrew, Arabic and their neighbours.</summary>
    public static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        '\\' or '*' or '_' or '~' or '|' or '`' or '<' or '>' or '@' or '[' or ']' => true,
        // the address of a link; behind an escaped bracket it would still count as one
        '(' => at > 0 && line[at - 1] == ']',
        // :emoji: and https://
        ':' => IsNameOrScheme(line.AsSpan(at + 1)),
        // headings and lists, where a line begins
        '#' or '-' or '+' => at == 0 || !line.AsSpan(0, at).ContainsAnyExcept("#-+ "),
        '.' => at > 0 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>Whether what follows a colon could make it the first of an emoji's two, or that of an address; a time's is neither.</summary>
    private static bool IsNameOrScheme(ReadOnlySpan<char> after) => after.StartsWith("//") || after.IndexOfAny(' ', ':') is >= 0 and var end && after[end] == ':';

    [InterpolatedStringHandler]
    internal readonly struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder built = new(literalLength + (holes * 16));

        public string Built => built.ToString();

        public void AppendLiteral(string markdown) => built.Append(markdown);

        public void AppendFormatted(string? words) => built.Append(Escape(words ?? ""));

        public void AppendFormatted(long number) => built.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(DiscordLink link) => built.Append(link.Written);

        public void AppendFormatted(DiscordCode code) => built.Append(code.Written);

        public void AppendFormatted(DiscordTime time) => built.Append(time.Written);
    }
}
