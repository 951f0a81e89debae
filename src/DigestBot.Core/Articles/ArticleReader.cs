using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Articles;

/// <summary>Reads pages, dumps and JSON articles; stores nothing.</summary>
public static class ArticleReader
{
    /// <summary>The articles of a page (one) or of a dump (one, or several pasted in a row).</summary>
    public static IReadOnlyList<ReadArticle> Read(SourceDocument document, DocumentKind kind) => kind switch
    {
        DocumentKind.Page => Read(document.Name, InputOf(document, AnalysisKind.Html)),
        DocumentKind.Dump => Read(document.Name, InputOf(document, AnalysisKind.Dump)),
        DocumentKind.Json => ReadJson(document),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "feeds are read by FeedReader"),
    };

    /// <summary>The articles of one input.</summary>
    /// <param name="name">What a refusal calls it.</param>
    /// <param name="input">What to analyse.</param>
    public static IReadOnlyList<ReadArticle> Read(string name, AnalysisInput input) =>
        [.. TextAnalyzer.Analyze(input).Select(analysis => Read(name, input.Url, analysis))];

    private static ReadArticle Read(string name, Uri? url, ArticleAnalysis analysis) =>
        string.IsNullOrWhiteSpace(analysis.Text)
            ? new ReadArticle.Refused(analysis.Title, $"{name} holds no article{Because(analysis.Reason)}")
            : new ReadArticle.Readable(analysis) { Url = WebAddress.OfArticle(analysis.CanonicalUrl, url) };

    private static IReadOnlyList<ReadArticle> ReadJson(SourceDocument document) =>
        [.. ArticleJson.Read(document).SelectMany(read => read switch
        {
            ArticleJsonResult.Input(var name, var input) => Read(name, input),
            ArticleJsonResult.Broken(var reason) => [new ReadArticle.Refused(null, reason)],
            _ => throw new System.Diagnostics.UnreachableException(),
        })];

    private static AnalysisInput InputOf(SourceDocument document, AnalysisKind kind) => new()
    {
        Kind = kind,
        Bytes = document.Content,
        Charset = document.Charset,
        Url = document.Url,
    };

    private static string Because(string? reason) => reason is null ? "" : $": {reason.TrimEnd('.')}";
}
