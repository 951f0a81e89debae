using DigestBot.Text.Extraction.Charsets;

namespace DigestBot.Text;

/// <summary>Reads the bytes of a document as text, the way pages are read.</summary>
public static class DocumentBytes
{
    /// <summary>By byte-order mark, then declaration, then what the transport said; by what the bytes look like where they contradict that.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="charset">What the transport said, or null.</param>
    /// <returns>The text without its byte-order mark; null when it is none.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset) => TextDecoder.Decode(bytes, charset);
}
