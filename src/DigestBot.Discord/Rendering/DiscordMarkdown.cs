using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>Discord's Markdown in the making. What is written into the holes of an interpolated string is escaped; only the literal parts are Markdown.</summary>
internal static class DiscordMarkdown
{
    public static string Of(Handler markdown) => markdown.Built;

    /// <summary>The words with everything disarmed that Discord would read as markup, a mention or a link; on one line.</summary>
    public static string Escape(string words)
    {
        var line = PlainLine.Of(words);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            escaped.Append(IsMarkup(line, i) ? "\\" : "").Append(line[i]);
        }

        return PlainLine.Isolated(escaped.ToString());
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
