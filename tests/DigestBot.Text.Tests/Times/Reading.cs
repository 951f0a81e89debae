namespace DigestBot.Text.Tests.Times;

/// <summary>Analyses invented sentences and lists what was found as <c>phrase=value</c>.</summary>
internal static class Reading
{
    public static ArticleAnalysis Of(string text, string? published, string language = "en") => TextAnalyzer.Analyze(new AnalysisInput
    {
        Kind = AnalysisKind.Plain,
        Text = text,
        Language = language,
        Published = CalendarMoment.TryParse(published, out var moment) ? moment : null,
    })[0];

    public static string Times(string text, string? published, string language = "en")
    {
        var analysis = Of(text, published, language);
        return string.Join("; ", analysis.Times.Select(time => $"{time.Span.Of(analysis.Text)}={time.Value}"));
    }

    public static TimeExpression Single(string text, string? published, string language = "en") => Of(text, published, language).Times.Single();
}
