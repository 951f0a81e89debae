using System.Text;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>Bytes to text: byte-order mark, then the document's declaration, then the transport's charset, then detection.</summary>
internal static class TextDecoder
{
    // a truncated download may end inside a character; more damage than this share means another charset
    private const double ToleratedDamage = 0.002;

    // a few characters of a legacy charset can be valid UTF-8 by chance, a page of them cannot
    private const int LuckyBytes = 40;

    /// <summary>The text, or null when the bytes are no text at all (a picture, a document, an archive).</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? transportCharset)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
        {
            return mark.Encoding.GetString(bytes[mark.Length..]);
        }

        if (BinaryContent.Is(bytes))
        {
            return null;
        }

        var named = Charset.Named(CharsetDeclaration.Find(bytes)) ?? Charset.Named(transportCharset);
        var text = (named ?? CharsetDetector.Detect(bytes)).GetString(bytes);
        if (named is null || !Contradicts(named, text, bytes))
        {
            return text;
        }

        return CharsetDetector.Detect(bytes).GetString(bytes);
    }

    /// <summary>Whether the bytes cannot be what the name says: broken UTF-8, or clean UTF-8 under another name.</summary>
    private static bool Contradicts(Encoding named, string text, ReadOnlySpan<byte> bytes) =>
        named.IsSingleByte
            ? CharsetDetector.IsUtf8BeyondAscii(bytes)
            : text.AsSpan().Count('\uFFFD') > 2 + (text.Length * ToleratedDamage)
                || (named.CodePage != Encoding.UTF8.CodePage && CountBeyondAscii(bytes) > LuckyBytes && CharsetDetector.IsUtf8BeyondAscii(bytes));

    private static int CountBeyondAscii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            count += value > 127 ? 1 : 0;
        }

        return count;
    }
}
