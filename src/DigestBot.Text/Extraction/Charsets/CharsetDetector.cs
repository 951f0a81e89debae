using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>Guesses the charset of undeclared bytes: UTF-8 where they are valid, else the legacy charset that reads them best.</summary>
internal static class CharsetDetector
{
    private const int Sample = 65_536;

    private static readonly SearchValues<char> EverydayKorean = SearchValues.Create("이다는을를에의가은한고로도지기사서하해인일시자어정부");

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

    /// <summary>The share of the everyday letters of Japanese and Korean in what is beyond ASCII, less what is broken; 0 where there are next to none.</summary>
    private static double EastAsianScore(string text)
    {
        var (everyday, all, broken) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c <= 127)
            {
                continue;
            }

            all++;
            everyday += c is >= '\u3041' and <= '\u3096' || EverydayKorean.Contains(c) ? 1 : 0;
            broken += c is '\uFFFD' or >= '\uFF61' and <= '\uFF9F' or >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F' ? 1 : 0;
        }

        return all < 4 || everyday * 10 < all || broken * 10 > all ? 0 : (everyday - (2.0 * broken)) / all;
    }
}
