using System.Text.Json;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Articles;

/// <summary>Articles as JSON: <c>{kind, html | htmlBase64 | text, url, published, title, language}</c>, one object or a list. Unknown fields are ignored.</summary>
public static class ArticleJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IReadOnlyList<ArticleJsonResult> Read(SourceDocument document)
    {
        if (!UnicodeText.TryDecode(document.Content.Span, out var text))
        {
            return [new ArticleJsonResult.Broken($"{document.Name} is not JSON: it is not UTF-8")];
        }

        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return json.RootElement.ValueKind == JsonValueKind.Array
                ? [.. json.RootElement.EnumerateArray().Select((element, index) => Read($"{document.Name}[{index}]", element))]
                : [Read(document.Name, element: json.RootElement)];
        }
        catch (JsonException broken)
        {
            return [new ArticleJsonResult.Broken($"{document.Name} is not JSON: it breaks at line {broken.LineNumber + 1}")];
        }
    }

    /// <summary>Reads one object.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="element">The object.</param>
    public static ArticleJsonResult Read(string name, JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object
                ? new ArticleJsonResult.Input(name, InputOf(element))
                : throw new FormatException("is not an object");
        }
        catch (FormatException problem)
        {
            return new ArticleJsonResult.Broken($"{name} {problem.Message}");
        }
    }

    private static AnalysisInput InputOf(JsonElement element)
    {
        var (html, base64, text) = (Field(element, "html"), Field(element, "htmlBase64"), Field(element, "text"));
        var kind = KindOf(Field(element, "kind"), isPage: html is not null || base64 is not null);
        var isPage = kind == AnalysisKind.Html;
        if (isPage ? html is null && base64 is null : text is null)
        {
            throw new FormatException(isPage ? "has neither html nor htmlBase64" : "has no text");
        }

        return new AnalysisInput
        {
            Kind = kind,
            Text = (isPage ? html : text) ?? "",
            Bytes = isPage && html is null ? Bytes(base64!) : default(ReadOnlyMemory<byte>?),
            Url = Url(Field(element, "url")),
            Published = Published(Field(element, "published")),
            Title = Field(element, "title"),
            Language = Field(element, "language"),
        };
    }

    private static AnalysisKind KindOf(string? kind, bool isPage) => kind switch
    {
        "html" => AnalysisKind.Html,
        "dump" => AnalysisKind.Dump,
        "plain" => AnalysisKind.Plain,
        null => isPage ? AnalysisKind.Html : AnalysisKind.Plain,
        _ => throw new FormatException($"has the unknown kind \"{kind}\"; there are html, dump and plain"),
    };

    private static string? Field(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"has a {name} that is not a string");
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"has a {name} with half a surrogate pair");
        }
    }

    private static byte[] Bytes(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            throw new FormatException("has an htmlBase64 that is not base64");
        }
    }

    private static Uri? Url(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) ? url
        : throw new FormatException($"has a url that is not an address: \"{text}\"");

    private static CalendarMoment? Published(string? text) =>
        text is null ? null
        : CalendarMoment.TryParse(text, out var moment) ? moment
        : throw new FormatException($"has a published date that is neither YYYY-MM-DD nor an ISO date-time: \"{text}\"");
}
