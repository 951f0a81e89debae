using System.Xml;

namespace DigestBot.Feeds;

/// <summary>Opens the text of a feed.</summary>
internal static class FeedXml
{
    /// <summary>Feeds written by templates often begin with a blank line, which XML does not allow before its declaration.</summary>
    public static XmlReader Open(string text, XmlReaderSettings settings)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        return XmlReader.Create(new StringReader(start > 0 ? text[start..] : text), settings);
    }

    /// <summary>Whether there is a document type without declarations of its own (an internal subset).</summary>
    public static bool NamesItsGrammarOnly(string head)
    {
        var start = head.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        var end = start < 0 ? -1 : head.IndexOfAny(['>', '['], start);
        return end > 0 && head[end] == '>';
    }
}
