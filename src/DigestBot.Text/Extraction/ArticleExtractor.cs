using DigestBot.Text.Extraction.Charsets;
using DigestBot.Text.Extraction.Dumps;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction;

/// <summary>Any input to the articles in it: never empty, and an input without an article says why.</summary>
internal static class ArticleExtractor
{
    public static IReadOnlyList<ArticleText> Extract(AnalysisInput input)
    {
        // in any charset a character takes a byte or more
        if ((input.Bytes?.Length ?? input.Text.Length) > AnalysisInput.MaxBytes)
        {
            return [new ArticleText { Title = input.Title, Language = input.Language, Reason = $"The input is larger than {AnalysisInput.MaxBytes / 1_048_576} MB, which is the most that is read." }];
        }

        var text = input.Bytes is { } bytes ? TextDecoder.Decode(bytes.Span, input.Charset) : input.Text;
        if (text is null)
        {
            return [new ArticleText { Reason = "The input is not text: it holds binary data." }];
        }

        return input.Kind switch
        {
            AnalysisKind.Plain => [PlainTextReader.Read(input with { Text = text })],
            AnalysisKind.Dump => DumpReader.Read(text, input),
            _ => [PageReader.Read(text, input)],
        };
    }
}
