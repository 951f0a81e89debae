using System.Xml;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds.Opml;

/// <summary>
/// Reads lists of feeds as feed readers export them (OPML 1.0 and 2.0, opml.org). It streams: nothing is built of the file but its feeds.
/// </summary>
public static class OpmlReader
{
    /// <summary>No person follows more; a longer list is a mistake or an attack.</summary>
    public const int MaxFeeds = 50_000;

    public const int MaxBytes = 20 * 1024 * 1024;

    private const int MaxDepth = 32;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = MaxBytes,
    };

    public static OpmlResult Read(SourceDocument document)
    {
        if (document.Content.Length > MaxBytes)
        {
            return new OpmlResult.Refused($"{document.Name} is larger than {MaxBytes / 1048576} MB");
        }

        if (DocumentBytes.Decode(document.Content.Span, document.Charset) is not { } text)
        {
            return new OpmlResult.Refused($"{document.Name} is not text");
        }

        try
        {
            using var xml = FeedXml.Open(text, Settings);
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "opml"
                ? Read(document.Name, xml)
                : new OpmlResult.Refused($"{document.Name} is not a list of feeds (OPML): its root is <{xml.LocalName}>");
        }
        catch (XmlException broken)
        {
            // the reader tells a prohibited document type from broken markup by its message only
            return new OpmlResult.Refused(broken.Message.Contains("DTD", StringComparison.Ordinal)
                ? $"{document.Name} has a document type (DTD), which is not read"
                : $"{document.Name} is not a whole list of feeds (OPML): it breaks at line {broken.LineNumber}");
        }
    }

    private static OpmlResult Read(string name, XmlReader xml)
    {
        var list = new OpmlList();
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth)
            {
                return new OpmlResult.Refused($"{name} nests its folders more than {MaxDepth} deep");
            }

            if (xml.LocalName != "outline")
            {
                continue;
            }

            if (xml.NodeType == XmlNodeType.EndElement)
            {
                list.Leave();
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                list.Enter(xml);
            }

            if (list.Count > MaxFeeds)
            {
                return new OpmlResult.Refused($"{name} lists more than {MaxFeeds:N0} feeds; cut it into parts");
            }
        }

        return list.ToResult(name);
    }
}
