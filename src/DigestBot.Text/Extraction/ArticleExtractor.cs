namespace DigestBot.Text.Extraction;

internal static class ArticleExtractor
{
    public static IReadOnlyList<ArticleText> Extract(AnalysisInput input) => input.Kind switch
    {
        AnalysisKind.Plain => [PlainTextReader.Read(input)],
        AnalysisKind.Dump => [PlainTextReader.Read(input)],
        _ => [new ArticleText { Reason = "not read yet" }],
    };
}
