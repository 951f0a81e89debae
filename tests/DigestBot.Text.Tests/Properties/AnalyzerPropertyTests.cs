using CsCheck;
using Xunit;

namespace DigestBot.Text.Tests.Properties;

/// <summary>What holds for any input whatever.</summary>
public sealed class AnalyzerPropertyTests
{
    [Fact]
    public void No_input_crashes_the_analyzer_and_every_span_lies_in_the_text() =>
        InputSoup.Inputs.Sample(input => SoundFindings.Check(input, TextAnalyzer.Analyze(input)), iter: 3000);

    [Fact]
    public void No_bytes_crash_the_analyzer() =>
        InputSoup.Bytes.Sample(input => SoundFindings.Check(input, TextAnalyzer.Analyze(input)), iter: 1000);

    [Fact]
    public void Same_input_gives_the_same_findings() =>
        InputSoup.Inputs.Sample(
            input => Assert.Equal(Findings(TextAnalyzer.Analyze(input)[0]), Findings(TextAnalyzer.Analyze(input)[0])), iter: 300);

    private static string Findings(ArticleAnalysis analysis) => string.Join(
        "\n",
        [analysis.Text, analysis.Title, analysis.Language, .. analysis.Sentences.Select(span => $"{span}"), .. analysis.Quotes.Select(quote => $"{quote}"),
            .. analysis.Times.Select(time => $"{time.Span} {time.Value}"), .. analysis.Gist.Full.Select(span => $"{span}")]);
}
