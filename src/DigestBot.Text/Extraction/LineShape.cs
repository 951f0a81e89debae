namespace DigestBot.Text.Extraction;

/// <summary>Length and end of a line, whatever its script.</summary>
internal static class LineShape
{
    /// <summary>The length in Latin letters: a Chinese, Japanese or Korean letter says as much as two of them.</summary>
    public static int EffectiveLength(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            length += IsEastAsian(c) ? 1 : 0;
        }

        return length;
    }

    public static bool IsEastAsian(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether the line ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd("\"'”’»)」』] ") is [.., '.' or '!' or '?' or '。' or '！' or '？' or '…' or ';' or '।'];
}
