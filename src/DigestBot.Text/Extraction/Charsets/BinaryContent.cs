namespace DigestBot.Text.Extraction.Charsets;

/// <summary>Tells pictures, documents and archives from text by their control bytes.</summary>
internal static class BinaryContent
{
    private const int Sample = 8192;

    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (nulls, controls) = (0, 0);
        foreach (var value in sample)
        {
            if (value == 0)
            {
                nulls++;
            }
            else if (value < 32 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A or 0x1B))
            {
                controls++;
            }
        }

        // a stray null in a page is harmless; files that are not text have them everywhere
        return nulls > 8 + (sample.Length / 100) || controls > 8 + (sample.Length / 20) || bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8);
    }
}
