using CsCheck;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

/// <summary>The samples that ship, brought in in any order.</summary>
public sealed class SampleOrderTests
{
    private static readonly SourceDocument[] Samples =
        [.. RepositoryFolder.SampleFiles.Select(file => new SourceDocument(Path.GetFileName(file), File.ReadAllBytes(file)) { IsSample = true })];

    [Fact]
    public async Task Samples_give_the_same_stories_in_any_order()
    {
        var expected = await StoriesAsync(Samples);
        Assert.True(expected.Split('\n').Length >= 12, "so few stories prove little");
        Assert.Contains(expected.Split('\n'), story => story.Contains(" < ", StringComparison.Ordinal) && !story.EndsWith("< ", StringComparison.Ordinal));

        await Gen.Shuffle(Samples).SampleAsync(async shuffled => Assert.Equal(expected, await StoriesAsync(shuffled)), iter: 10);
    }

    private static async Task<string> StoriesAsync(IEnumerable<SourceDocument> documents)
    {
        var store = new FakeArticleStore();
        var ingestor = new SourceIngestor(new ArticleIngestor(store, new FakeClock(ArticleBuilder.Noon)));
        foreach (var document in documents)
        {
            var results = await ingestor.IngestAsync(document, CancellationToken.None);
            Assert.All(results, result => Assert.IsType<IngestResult.Added>(result));
        }

        var articles = await store.OfDaysAsync(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, CancellationToken.None);
        return string.Join("\n", StoryBuilder.Build(articles).Select(story => $"{story.Lead.Title} < {string.Join(" | ", story.Copies.Select(copy => copy.Title))}"));
    }
}
