using CsCheck;
using Xunit;

namespace DigestBot.Text.Tests.Gists;

/// <summary>What holds of sentences and gists whatever is typed.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "Palk", "said", "the ferry", "He", "Mr.", "U.S.", "3.5", "9.", "?", "!", ".", "...", "\"", "'", "“", "”", "「", "」", "。", "(", ")", " - ", ": ", ",", " ", " ", " ",
        "\n", "\r\n", "\u00a0", "\ud83d\ude00", "島", "\ufffd", "But", "LYDDA", "(NNA) --", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Sentences_are_trimmed_in_order_and_inside_one_paragraph() => Texts.Sample(text =>
    {
        var analysis = Analyze(text);
        var end = 0;
        foreach (var sentence in analysis.Sentences)
        {
            Assert.True(sentence.Start >= end && sentence.Length > 0);
            Assert.Equal(sentence.Of(text).Trim(), sentence.Of(text));
            Assert.Single(analysis.Paragraphs, paragraph => paragraph.Contains(sentence));
            end = sentence.End;
        }

        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), analysis.Sentences.Sum(sentence => sentence.Of(text).Count(c => !char.IsWhiteSpace(c))));
    });

    [Fact]
    public void Every_sentence_of_a_gist_is_the_end_of_a_sentence_of_the_text() => Texts.Sample(text =>
    {
        var analysis = Analyze(text);
        foreach (var length in Enum.GetValues<GistLength>())
        {
            Assert.All(analysis.Gist.Of(length), span => Assert.Contains(analysis.Sentences, sentence => sentence.Contains(span) && sentence.End == span.End));
        }

        Assert.Equal(analysis.Sentences.Count == 0, analysis.Gist.Brief.Count == 0);
    });

    private static ArticleAnalysis Analyze(string text) => TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text, Language = "en" })[0];
}
