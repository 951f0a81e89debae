using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DigestBot.Sources;

/// <summary>Reads bytes that are Unicode text: UTF-8, or UTF-16 behind a byte-order mark. Other charsets are the page reader's business.</summary>
internal static class UnicodeText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How far binary content is looked for; every binary format shows itself well before.</summary>
    private const int BinaryHeadBytes = 64 * 1024;

    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \t\r\n\f\v"u8);

    /// <summary>Without tab, line and page ends, and the escape of ISO-2022.</summary>
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    /// <summary>The whole text without its byte-order mark; null when the bytes are in some other charset.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = Utf16(bytes, out var encoding) ? encoding.GetString(bytes[2..]) : StrictUtf8.GetString(WithoutUtf8Mark(bytes));
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The beginning of the text: enough to recognise markup by, whatever the charset.</summary>
    public static string Head(ReadOnlySpan<byte> bytes, int count)
    {
        var head = bytes[..Math.Min(bytes.Length, count)];
        return Utf16(head, out var encoding) ? encoding.GetString(head[2..]) : Encoding.UTF8.GetString(WithoutUtf8Mark(head));
    }

    public static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        if (Utf16(bytes, out var encoding))
        {
            return string.IsNullOrWhiteSpace(encoding.GetString(bytes[2..]));
        }

        return WithoutUtf8Mark(bytes).IndexOfAnyExcept(WhiteSpace) < 0;
    }

    /// <summary>Control characters stand in no text; NUL bytes only in UTF-16, which is believed behind its mark.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (Utf16(bytes, out _))
        {
            return bytes.Length % 2 != 0;
        }

        if (bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("{\\rtf"u8))
        {
            return true;
        }

        var head = bytes[..Math.Min(bytes.Length, BinaryHeadBytes)];
        return head.IndexOf((byte)0) >= 0 || head.CountAny(Controls) > head.Length / 500;
    }

    private static ReadOnlySpan<byte> WithoutUtf8Mark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static bool Utf16(ReadOnlySpan<byte> bytes, out Encoding encoding)
    {
        encoding = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return encoding == Encoding.BigEndianUnicode || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
    }
}
