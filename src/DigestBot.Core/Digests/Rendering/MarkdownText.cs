using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace DigestBot.Digests.Rendering;

/// <summary>Markdown in the making. What is written into the holes of an interpolated string is escaped; only the literal parts are Markdown.</summary>
internal sealed class MarkdownText
{
    private static readonly SearchValues<char> LineOpeners = SearchValues.Create(" #-+=|");

    private readonly StringBuilder text = new();

    public void Add(Handler markdown) => text.Append(markdown.Built);

    /// <summary>A line, and an empty one after it.</summary>
    public void Paragraph(Handler markdown) => text.Append(markdown.Built).Append("\n\n");

    public void Line(Handler markdown) => text.Append(markdown.Built).Append('\n');

    public void EmptyLine() => text.Append('\n');

    public override string ToString() => text.ToString().TrimEnd() + "\n";

    /// <summary>The words with everything disarmed that Markdown would read as markup; on one line.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsWhiteSpace(c))
            {
                escaped.Append(' ');
            }
            else if (!char.IsControl(c))
            {
                escaped.Append(IsMarkup(words, i) ? "\\" : "").Append(c);
            }
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string words, int at) => words[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~' => true,
        '&' => IsEntity(words.AsSpan(at + 1)),
        // these open headings, lists and rules, but only where a line begins
        '#' or '-' or '+' or '=' or '|' => StandsFirst(words, at),
        '.' or ')' => at > 0 && at <= 9 && !words.AsSpan(0, at).TrimStart().ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    private static bool StandsFirst(string words, int at) => !words.AsSpan(0, at).ContainsAnyExcept(LineOpeners);

    private static bool IsEntity(ReadOnlySpan<char> after)
    {
        var end = after.IndexOf(';');
        return end is > 0 and <= 32 && !after[..end].Contains(' ');
    }

    [InterpolatedStringHandler]
    internal readonly struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder built = new(literalLength + (holes * 16));

        public string Built => built.ToString();

        public void AppendLiteral(string markdown) => built.Append(markdown);

        public void AppendFormatted(string? words) => built.Append(Escape(words ?? ""));

        public void AppendFormatted(MarkdownLink link) => built.Append(link.Written);

        public void AppendFormatted(MarkdownCode code) => built.Append(code.Written);
    }
}
