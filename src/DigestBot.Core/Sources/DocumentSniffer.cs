namespace DigestBot.Sources;

/// <summary>Tells what a document is: by its bytes first, then by the media type and the name it came under.</summary>
public static class DocumentSniffer
{
    /// <summary>How much of the beginning decides; a page may open with a long comment or script.</summary>
    private const int HeadBytes = 16 * 1024;

    public static SniffResult Sniff(SourceDocument document)
    {
        var bytes = document.Content.Span;
        if (DocumentLimits.Refusal(document.Name, bytes.Length) is { } tooLarge)
        {
            return new SniffResult.Refused(tooLarge);
        }

        if (UnicodeText.LooksBinary(bytes))
        {
            return new SniffResult.Refused($"{document.Name} is not text");
        }

        var head = UnicodeText.Head(bytes, HeadBytes).AsSpan().TrimStart();
        if (head.IsEmpty && UnicodeText.IsBlank(bytes))
        {
            return new SniffResult.Refused($"{document.Name} is empty");
        }

        return document.IsPasted ? new SniffResult.Known(DocumentKind.Dump) : OfMarkup(document, MarkupHeadReader.Read(head), head);
    }

    private static SniffResult OfMarkup(SourceDocument document, MarkupHead markup, ReadOnlySpan<char> head) => markup switch
    {
        MarkupHead.Feed => new SniffResult.Known(DocumentKind.Feed),
        MarkupHead.Page when IsNamedFeed(document) => new SniffResult.Refused($"{document.Name} is a web page, not a feed"),
        MarkupHead.Page => new SniffResult.Known(DocumentKind.Page),
        MarkupHead.None when IsJsonFeed(document, head) => new SniffResult.Known(DocumentKind.Feed),
        MarkupHead.OtherXml => new SniffResult.Refused($"{document.Name} is XML, but neither a feed nor a web page"),
        _ when IsNamedFeed(document) => new SniffResult.Refused($"{document.Name} is not a feed: it does not begin with XML"),
        _ when IsNamedJson(document) || LooksLikeJson(head) => new SniffResult.Known(DocumentKind.Json),
        _ when IsNamedPage(document) => new SniffResult.Known(DocumentKind.Page),
        _ => new SniffResult.Known(DocumentKind.Dump),
    };

    /// <summary>A dump may begin with a bracket as well ("[Update] …"), so the next character has to agree.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<char> head) => (head.IsEmpty ? default : head[0]) switch
    {
        '{' => head[1..].TrimStart() is ['"' or '}', ..],
        '[' => head[1..].TrimStart() is ['{' or ']', ..],
        _ => false,
    };

    /// <summary>A JSON Feed names its version, which its writers put first.</summary>
    private static bool IsJsonFeed(SourceDocument document, ReadOnlySpan<char> head) =>
        IsMediaType(document, "feed+json") || (LooksLikeJson(head) && head.Contains("jsonfeed.org/version/", StringComparison.Ordinal));

    private static bool IsNamedFeed(SourceDocument document) =>
        IsMediaType(document, "rss+xml", "atom+xml", "rdf+xml") || HasExtension(document, ".xml", ".rss", ".atom", ".rdf");

    private static bool IsNamedJson(SourceDocument document) => IsMediaType(document, "/json", "+json") || HasExtension(document, ".json");

    private static bool IsNamedPage(SourceDocument document) => IsMediaType(document, "html") || HasExtension(document, ".html", ".htm", ".xhtml");

    private static bool IsMediaType(SourceDocument document, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (document.MediaType?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only a file's name says what is in it; the path of an address does not.</summary>
    private static bool HasExtension(SourceDocument document, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (document.Url is null && document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
