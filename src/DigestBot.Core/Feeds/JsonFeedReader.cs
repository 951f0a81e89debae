using System.Net;
using System.Text.Json;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org). Fields of a wrong type count as missing.</summary>
internal static class JsonFeedReader
{
    /// <summary>What every JSON Feed names in its version.</summary>
    public const string Mark = "jsonfeed.org/version/";

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = 64,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static FeedParseResult Parse(SourceDocument document, string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Options);
            var root = parsed.RootElement;
            return root.ValueKind == JsonValueKind.Object && TextOf(root, "version")?.Contains(Mark, StringComparison.Ordinal) == true
                ? new FeedParseResult.Parsed(Read(root, document))
                : new FeedParseResult.Refused($"{document.Name} is JSON, but not a JSON Feed");
        }
        catch (JsonException broken)
        {
            return new FeedParseResult.Refused($"{document.Name} is not a whole feed: it breaks at line {(broken.LineNumber ?? 0) + 1}");
        }
    }

    private static FeedContent Read(JsonElement root, SourceDocument document)
    {
        var basis = document.Url
            ?? FeedElements.LinkOf(TextOf(root, "feed_url"), null)
            ?? FeedElements.LinkOf(TextOf(root, "home_page_url"), null);
        return new FeedContent(
            TextOf(root, "feed_url") ?? TextOf(root, "home_page_url") ?? document.Url?.AbsoluteUri ?? document.Name,
            FeedElements.TitleOf(TextOf(root, "title")),
            TextOf(root, "language"),
            [.. ListOf(root, "items").Select(item => ItemOf(item, basis))]);
    }

    private static FeedItem ItemOf(JsonElement item, Uri? basis) => new(
        TextOf(item, "id") ?? NumberOf(item, "id"),
        FeedElements.LinkOf(TextOf(item, "url") ?? TextOf(item, "external_url"), basis),
        FeedElements.TitleOf(TextOf(item, "title")),
        TextOf(item, "content_html") ?? HtmlOf(TextOf(item, "content_text")) ?? HtmlOf(TextOf(item, "summary")) ?? "",
        PublishedOf(item),
        [.. AuthorsOf(item).Select(author => TextOf(author, "name")).OfType<string>()]);

    private static CalendarMoment? PublishedOf(JsonElement item) =>
        FeedDate.Parse(TextOf(item, "date_published") ?? TextOf(item, "date_modified"));

    /// <summary>Version 1.0 has one author, 1.1 a list.</summary>
    private static IEnumerable<JsonElement> AuthorsOf(JsonElement item) =>
        item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object ? [author] : ListOf(item, "authors");

    private static IEnumerable<JsonElement> ListOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object)
            : [];

    private static string? HtmlOf(string? text) => text is null ? null
        : string.Concat(text.Split("\n\n").Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    private static string? NumberOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;

    private static string? TextOf(JsonElement parent, string name)
    {
        try
        {
            return parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // half a surrogate pair, which JSON can write and a string cannot hold
            return null;
        }
    }
}
