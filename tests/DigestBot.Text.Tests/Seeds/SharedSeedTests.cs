using DigestBot.Testing;
using Xunit;

namespace DigestBot.Text.Tests.Seeds;

/// <summary>The article the project began from; its text is not ours, so it stays beside the project.</summary>
public sealed class SharedSeedTests
{
    /// <summary>The gold asks for a gist from the first paragraphs.</summary>
    private const int FirstParagraphs = 3;

    [Fact]
    public void The_first_article_gives_everything_its_gold_names()
    {
        var gold = SharedFolder.Find("seed/expected.json");
        var text = SharedFolder.Find("seed/article.txt");
        Assert.SkipWhen(gold is null || text is null, SharedFolder.Missing);
        var dump = new AnalysisInput { Kind = AnalysisKind.Dump, Text = File.ReadAllText(text!) };

        var article = Assert.Single(TextAnalyzer.Analyze(dump));

        var differences = SeedComparison.Differences(SeedExpectation.Read(gold!), article);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.NotEmpty(article.Gist.Brief);
        Assert.All(article.Gist.Standard, sentence => Assert.True(article.Paragraphs.Take(FirstParagraphs).Any(paragraph => paragraph.Contains(sentence)), sentence.Of(article.Text)));
    }
}
