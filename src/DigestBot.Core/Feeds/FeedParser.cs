using System.Text;
using System.Xml;
using System.Xml.Linq;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0 and Atom. Document types and external entities are never followed.</summary>
public static class FeedParser
{
    /// <summary>XHTML content of an Atom entry may go some way down; nothing that is read goes further.</summary>
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = DocumentLimits.MaxBytes,
    };

    /// <summary>Makes the charsets of old feeds known to the XML reader; registering them again changes nothing.</summary>
    static FeedParser() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static FeedParseResult Parse(SourceDocument document)
    {
        if (DocumentLimits.Refusal(document.Name, document.Content.Length) is { } tooLarge)
        {
            return new FeedParseResult.Refused(tooLarge);
        }

        if (MarkupHeadReader.Read(UnicodeText.Head(document.Content.Span, 4096)) == MarkupHead.Page)
        {
            return new FeedParseResult.Refused($"{document.Name} is a web page, not a feed");
        }

        try
        {
            if (IsTooDeep(document))
            {
                return new FeedParseResult.Refused($"{document.Name} is not a feed: its elements are nested more than {MaxDepth} deep");
            }

            using var xml = FeedXml.Open(document, Settings);
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
    private static bool IsTooDeep(SourceDocument document)
    {
        using var xml = FeedXml.Open(document, Settings);
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
