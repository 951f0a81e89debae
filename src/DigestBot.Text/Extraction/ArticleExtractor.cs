using DigestBot.Text.Extraction.Charsets;
using DigestBot.Text.Extraction.Dumps;
using DigestBot.Text.Extraction.Metadata;
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
            AnalysisKind.Plain => [WithOrigins(PlainTextReader.Read(input with { Text = text }), input)],
            AnalysisKind.Dump => [.. DumpReader.Read(text, input).Select(article => WithOrigins(article, input))],
            _ => [PageReader.Read(text, input)],
        };
    }

    /// <summary>Text without markup has its values from outside or from its lines.</summary>
    private static ArticleText WithOrigins(ArticleText article, AnalysisInput input) => article with
    {
        Origins = new MetadataOrigins
        {
            Title = article.Title is null ? null : article.Title == input.Title ? Origin.Input : Origin.Text,
            Authors = article.Authors.Count == 0 ? null : Origin.Text,
            Publisher = article.Publisher is null ? null : Origin.Text,
        },
    };
}
