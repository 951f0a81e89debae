using System.Text;

namespace DigestBot.Digests.Wording;

/// <summary>Words of others made fit for one line of a message: no line breaks, no characters that act instead of being seen.</summary>
public static class PlainLine
{
    private const int LongestHeadline = 250;

    private const int LongestName = 80;

    // First Strong Isolate and Pop Directional Isolate: words written from right to left keep the order of those around them.
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    /// <summary>On one line, without control characters and half surrogate pairs.</summary>
    public static string Of(string words)
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

    /// <summary>Headlines, and our own lines that hold one. Only those no editor would print are longer.</summary>
    public static string Headline(string words) => Shortened.To(Of(words), LongestHeadline);

    /// <summary>Outlets, speakers, and lists of them.</summary>
    public static string Name(string words) => Shortened.To(Of(words), LongestName);

    /// <summary>The line as it is, apart from what stands around it where it is written from right to left.</summary>
    public static string Isolated(string line) => line.Any(IsRightToLeft) ? $"{Isolate}{line}{EndOfIsolate}" : line;

    /// <summary>Hebrew, Arabic and their neighbours.</summary>
    public static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Characters that turn the direction of what follows, beyond their own text when nobody closes them.</summary>
    private static bool IsDirection(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
