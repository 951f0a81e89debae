using System.Diagnostics;
using System.Net;
using DigestBot.Articles;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>Reads the articles of a feed document; stores nothing.</summary>
public static class FeedReader
{
    /// <summary>One article an item, in the feed's order. An item without text is refused and does not stop the rest.</summary>
    public static IReadOnlyList<ReadArticle> Read(SourceDocument document) => FeedParser.Parse(document) switch
    {
        FeedParseResult.Parsed({ Items: [] }) => [new ReadArticle.Refused(null, $"{document.Name} is a feed without items")],
        FeedParseResult.Parsed(var feed) => [.. feed.Items.Select((item, index) => Read($"item {index + 1} of {document.Name}", feed, item))],
        FeedParseResult.Refused(var reason) => [new ReadArticle.Refused(null, reason)],
        _ => throw new UnreachableException(),
    };

    /// <summary>The article of one item.</summary>
    /// <param name="name">What a refusal calls it.</param>
    /// <param name="feed">The feed it stands in.</param>
    /// <param name="item">What to read.</param>
    internal static ReadArticle Read(string name, FeedContent feed, FeedItem item)
    {
        if (item.Html.Length == 0)
        {
            return new ReadArticle.Refused(item.Title, $"{name} has no text");
        }

        var input = new AnalysisInput
        {
            Kind = AnalysisKind.Html,
            Text = PageOf(item),
            Url = item.Link,
            Published = item.Published,
            Title = item.Title,
        };
        return ArticleReader.Read(name, input)[0] switch
        {
            ReadArticle.Readable readable => Complete(readable, feed, item),
            ReadArticle.Refused refused => OfWords(name, item) is { } words
                ? Complete(words, feed, item)
                : refused with { Title = refused.Title ?? item.Title },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A line or two are too little to find an article on a page by; in a feed they are what the publisher has to say.</summary>
    private static ReadArticle.Readable? OfWords(string name, FeedItem item)
    {
        var input = new AnalysisInput
        {
            Kind = AnalysisKind.Plain,
            Text = WebUtility.HtmlDecode(ItemText.Of(item)),
            Url = item.Link,
            Published = item.Published,
            Title = item.Title,
        };
        return ArticleReader.Read(name, input)[0] as ReadArticle.Readable;
    }

    /// <summary>
    /// The item as the page it was cut from, so that the extractor sees an article, its headline and its date:
    /// a day that is named in the text is then not taken for the day of publication.
    /// </summary>
    private static string PageOf(FeedItem item)
    {
        var title = WebUtility.HtmlEncode(item.Title ?? "");
        var published = item.Published is { } moment ? $"<meta property=\"article:published_time\" content=\"{moment}\">" : "";
        return $"<!doctype html><html><head><title>{title}</title>{published}</head><body><article><h1>{title}</h1>{item.Html}</article></body></html>";
    }

    /// <summary>What the feed knows fills what the text does not say.</summary>
    internal static ReadArticle.Readable Complete(ReadArticle.Readable read, FeedContent feed, FeedItem item) => read with
    {
        Analysis = read.Analysis with
        {
            Title = item.Title ?? read.Analysis.Title,
            Authors = read.Analysis.Authors.Count > 0 ? read.Analysis.Authors : item.Authors,
            Publisher = read.Analysis.Publisher ?? feed.Title,
        },
        FeedKey = item.Id is { } id ? ArticleKey.OfFeedItem(feed.Identity, id) : null,
    };
}
