using System.Text;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>The mark at the start of a stream that names its Unicode encoding.</summary>
internal readonly record struct ByteOrderMark(Encoding Encoding, int Length)
{
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new ByteOrderMark(Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => new ByteOrderMark(Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => new ByteOrderMark(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new ByteOrderMark(Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
