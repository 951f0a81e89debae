using System.Xml;
using System.Xml.Linq;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>Reads RSS 0.90 to 2.0, RDF, Atom and JSON Feed. Document types are never read and external entities never followed.</summary>
public static class FeedParser
{
    /// <summary>XHTML content of an Atom entry may go some way down; nothing that is read goes further.</summary>
    private const int MaxDepth = 200;

    /// <summary>How far the first element is looked for.</summary>
    private const int HeadBytes = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = DocumentLimits.MaxBytes,
    };

    public static FeedParseResult Parse(SourceDocument document)
    {
        if (DocumentLimits.Refusal(document.Name, document.Content.Length) is { } tooLarge)
        {
            return new FeedParseResult.Refused(tooLarge);
        }

        var head = UnicodeText.Head(document.Content.Span, HeadBytes);
        if (head.AsSpan().TrimStart() is ['{', ..] && UnicodeText.TryDecode(document.Content.Span, out var json))
        {
            return JsonFeedReader.Parse(document, json);
        }

        if (MarkupHeadReader.Read(head) == MarkupHead.Page)
        {
            return new FeedParseResult.Refused($"{document.Name} is a web page, not a feed");
        }

        if (DocumentBytes.Decode(document.Content.Span, document.Charset) is not { } text)
        {
            return new FeedParseResult.Refused($"{document.Name} is not text");
        }

        // RSS 0.91 asks for a document type that only names its grammar; one that declares anything is refused
        var settings = Settings.Clone();
        settings.DtdProcessing = FeedXml.NamesItsGrammarOnly(head) ? DtdProcessing.Ignore : DtdProcessing.Prohibit;

        try
        {
            if (IsTooDeep(text, settings))
            {
                return new FeedParseResult.Refused($"{document.Name} is not a feed: its elements are nested more than {MaxDepth} deep");
            }

            using var xml = FeedXml.Open(text, settings);
            var root = XDocument.Load(xml).Root!;
            return root.Name.LocalName switch
            {
                "rss" or "RDF" => new FeedParseResult.Parsed(RssReader.Read(root, document)),
                "feed" => new FeedParseResult.Parsed(AtomReader.Read(root, document)),
                var name => new FeedParseResult.Refused($"{document.Name} is not a feed: its root is <{name}>"),
            };
        }
        catch (XmlException broken)
        {
            return new FeedParseResult.Refused(ReasonOf(document, broken));
        }
    }

    /// <summary>The text of an element is gathered recursively, so that the depth has to be known before a tree is built.</summary>
    private static bool IsTooDeep(string text, XmlReaderSettings settings)
    {
        using var xml = FeedXml.Open(text, settings);
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static string ReasonOf(SourceDocument document, XmlException broken)
    {
        // the reader tells a prohibited document type from broken markup by its message only
        return broken.Message.Contains("DTD", StringComparison.Ordinal)
            ? $"{document.Name} has a document type (DTD), which is not read in feeds"
            : $"{document.Name} is not a whole feed: it breaks at line {broken.LineNumber}";
    }
}
