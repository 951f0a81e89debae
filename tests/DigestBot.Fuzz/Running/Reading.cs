using DigestBot.Text;
using DigestBot.Text.Extraction;

namespace DigestBot.Fuzz.Running;

/// <summary>The two doors an input goes in by. Each says what is wrong with the answer, or null.</summary>
internal static class Reading
{
    public static string? Extract(AnalysisInput input) => Complaint(input, ArticleExtractor.Extract(input).Select(article => (article.Text, article.Reason)));

    public static string? Analyze(AnalysisInput input) => Complaint(input, TextAnalyzer.Analyze(input).Select(article => (article.Text, article.Reason)));

    private static string? Complaint(AnalysisInput input, IEnumerable<(string Text, string? Reason)> answers)
    {
        var all = answers.ToList();
        var size = input.Bytes?.Length ?? input.Text.Length;
        return all.Count == 0 ? "no answer at all"
            : size > AnalysisInput.MaxBytes && all is not [{ Text: "", Reason: not null }] ? "read although it is over the limit"
            : input.Kind != AnalysisKind.Plain && all.Exists(answer => answer is { Text: "", Reason: null }) ? "neither text nor a reason"
            : null;
    }
}
