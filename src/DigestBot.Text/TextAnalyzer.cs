using DigestBot.Text.Extraction;
using DigestBot.Text.Extraction.Metadata;
using DigestBot.Text.Gists;
using DigestBot.Text.Languages;
using DigestBot.Text.Quotes;
using DigestBot.Text.Sentences;
using DigestBot.Text.Times;

namespace DigestBot.Text;

/// <summary>The one door: a page, a pasted dump or plain text in, everything found in it out.</summary>
/// <remarks>Pure and stateless: no clock, no I/O; safe from any thread. The same input always gives the same answer.</remarks>
public static class TextAnalyzer
{
    /// <summary>Analyses one input.</summary>
    /// <param name="input">What to analyse.</param>
    /// <returns>
    /// One analysis, or several when several articles were pasted in a row; never empty.
    /// A page without an article gives one analysis without text and with a <see cref="ArticleAnalysis.Reason"/>.
    /// </returns>
    public static IReadOnlyList<ArticleAnalysis> Analyze(AnalysisInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return [.. ArticleExtractor.Extract(input).Select(Analyze)];
    }

    private static ArticleAnalysis Analyze(ArticleText article)
    {
        var (language, languageFrom) = LanguageOf(article);
        var pack = LanguagePack.For(language);
        var document = new TextDocument
        {
            Text = article.Text,
            Paragraphs = article.Paragraphs,
            Sentences = SentenceSplitter.Split(article.Text, article.Paragraphs, pack),
            Language = pack,
            Published = article.Published,
            Title = article.Title,
        };
        var quotes = QuoteFinder.Find(document);
        var times = TimeExpressionFinder.Find(document);
        return new ArticleAnalysis
        {
            Title = article.Title,
            Authors = article.Authors,
            Publisher = article.Publisher,
            Agency = article.Agency,
            Dateline = article.Dateline,
            Published = article.Published,
            PublishedFrom = article.PublishedFrom,
            Updated = article.Updated,
            Section = article.Section,
            Image = article.Image,
            Origins = article.Origins with { Language = languageFrom },
            Language = language,
            CanonicalUrl = article.CanonicalUrl,
            Text = article.Text,
            Paragraphs = article.Paragraphs,
            Sentences = document.Sentences,
            Quotes = quotes,
            Times = times,
            KeyDates = KeyDateFinder.Find(document, times),
            Gist = GistWriter.Write(document),
            Reason = article.Reason,
        };
    }

    /// <summary>As known from outside; else as the text shows, which the page's own declaration is asked about only where the text does not tell.</summary>
    private static (string Language, string? From) LanguageOf(ArticleText article) =>
        article.Language is { } known ? (known, Origin.Input)
        : LanguageDetector.Detect(article.Text) is var detected && detected != LanguageDetector.Unknown ? (detected, Origin.Detection)
        : article is { Text.Length: > 0, DeclaredLanguage: { Length: >= 2 } declared } && (declared.Length == 2 || declared[2] == '-') ? (declared[..2].ToLowerInvariant(), Origin.Declaration)
        : (LanguageDetector.Unknown, null);
}
