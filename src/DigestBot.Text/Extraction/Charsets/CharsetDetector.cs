using System.Text;
using System.Text.Unicode;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>Guesses the charset of undeclared bytes: UTF-8 where they are valid, else the legacy charset that reads them best.</summary>
internal static class CharsetDetector
{
    private const int Sample = 65_536;

    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (IsMostlyUtf8(bytes))
        {
            return Encoding.UTF8;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var best = Charset.Windows1252;
        var bestScore = 0.0;
        foreach (var encoding in (Encoding[])[Charset.ShiftJis, Charset.EucJapanese, Charset.Korean])
        {
            var score = EastAsianScore(encoding.GetString(sample));
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    public static bool IsUtf8BeyondAscii(ReadOnlySpan<byte> bytes) => !Ascii.IsValid(bytes) && Utf8.IsValid(bytes);

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.AsSpan().Count('\uFFFD');
        var beyond = 0;
        foreach (var c in text.AsSpan())
        {
            beyond += c > 127 && c != '\uFFFD' ? 1 : 0;
        }

        return beyond > 20 * broken;
    }

    /// <summary>How much of what is beyond ASCII are the everyday letters of Japanese and Korean; 0 when a quarter is not.</summary>
    private static double EastAsianScore(string text)
    {
        var (common, rare, broken) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u30FF' or >= '\uAC00' and <= '\uD7A3' or '\u3001' or '\u3002')
            {
                common++;
            }
            else if (c is >= '\uFF61' and <= '\uFF9F' or '\uFFFD' or >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F')
            {
                broken++;
            }
            else if (c > 127)
            {
                rare++;
            }
        }

        var all = common + rare + broken;
        return all < 4 || common * 4 < all || broken * 5 > all ? 0 : (common - (2.0 * broken)) / all;
    }
}
