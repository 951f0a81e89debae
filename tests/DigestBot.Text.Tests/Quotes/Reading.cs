namespace DigestBot.Text.Tests.Quotes;

/// <summary>Quotes of an invented text, read through the front door.</summary>
internal static class Reading
{
    public static IReadOnlyList<Quote> Of(string text, string language = "en") =>
        TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text, Language = language })[0].Quotes;

    /// <summary>Each quote as "words — speaker", "?" for none.</summary>
    public static string[] Lines(string text, string language = "en") =>
        [.. Of(text, language).Select(quote => $"{quote.Span.Of(text)} — {quote.Speaker ?? "?"}")];
}
