using System.Text;
using System.Xml;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>Opens a feed's bytes in the right charset: byte-order mark, then declaration, then what the transport said.</summary>
internal static class FeedXml
{
    public static XmlReader Open(SourceDocument document, XmlReaderSettings settings)
    {
        // feeds written by templates often begin with a blank line, which XML does not allow before its declaration
        var start = Math.Max(0, document.Content.Span.IndexOfAnyExcept(" \t\r\n"u8));
        var stream = new MemoryStream(document.Content[start..].ToArray(), writable: false);
        settings = settings.Clone();
        settings.CloseInput = true;
        return Declares(document.Content.Span[start..]) || EncodingOf(document.Charset) is not { } encoding
            ? XmlReader.Create(stream, settings)
            : XmlReader.Create(new StreamReader(stream, encoding), settings);
    }

    /// <summary>Whether there is a document type without declarations of its own (an internal subset).</summary>
    public static bool NamesItsGrammarOnly(string head)
    {
        var start = head.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        var end = start < 0 ? -1 : head.IndexOfAny(['>', '['], start);
        return end > 0 && head[end] == '>';
    }

    private static bool Declares(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return true;
        }

        var end = bytes.IndexOf("?>"u8);
        return end > 0 && bytes.StartsWith("<?xml"u8) && bytes[..end].IndexOf("encoding"u8) > 0;
    }

    private static Encoding? EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? null : Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
