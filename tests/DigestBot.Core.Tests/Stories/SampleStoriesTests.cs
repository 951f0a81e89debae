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

/// <summary>The shipped samples, read and stored for real.</summary>
public sealed class SampleStoriesTests
{
    [Fact]
    public async Task The_samples_give_the_same_stories_in_any_order()
    {
        var files = RepositoryFolder.SampleFiles.ToArray();
        var expected = await StoriesAsync(files);
        Assert.True(expected.Count >= 12, "so few stories prove little");
        Assert.Contains(expected, story => story.Contains(" = ", StringComparison.Ordinal));

        await Gen.Shuffle(files).SampleAsync(async shuffled => Assert.Equal(expected, await StoriesAsync(shuffled)), iter: 12);
    }

    [Theory]
    [InlineData("japan-korea", 4)]
    [InlineData("semiconductors", 4)] // what Seoul asks of the chip council a day later is told with the council
    [InlineData("climate", 4)]
    [InlineData("elections", 3)]
    public async Task What_shares_only_the_words_of_a_topic_is_not_one_story(string topic, int stories)
    {
        Assert.Equal(stories, (await StoriesOfAsync(topic)).Count);
    }

    [Fact]
    public async Task Ferry_mangroves_and_chip_council_are_three_stories_and_the_council_has_its_copy()
    {
        var stories = await StoriesOfAsync("japan-korea");
        var ferry = StoryOf("Night ferry");
        var mangroves = StoryOf("Bakau");
        var council = StoryOf("joint chip supply council");
        Assert.Equal(3, new[] { ferry, mangroves, council }.Distinct().Count());
        Assert.Empty(ferry.OtherReports);
        Assert.Empty(mangroves.OtherReports);
        Assert.Empty(council.OtherReports);
        Assert.Contains("chip hotline", Assert.Single(council.Copies).Title, StringComparison.Ordinal);

        Story StoryOf(string words) => Assert.Single(stories, story => story.Articles.Any(article => article.Title.Contains(words, StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<Story>> StoriesOfAsync(string name)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "config", "topics.json"), TestContext.Current.CancellationToken);
        var topic = Assert.IsType<TopicFileResult.Loaded>(TopicFile.Parse(json)).Catalog.Find(name)!;
        var found = (await ArticlesAsync(RepositoryFolder.SampleFiles))
            .Select(article => (Article: article, Match: TopicMatcher.Match(topic, article.Analysis)))
            .Where(found => found.Match is not null)
            .ToList();
        return StoryBuilder.Build([.. found.Select(found => found.Article)], subject: [.. found.SelectMany(found => found.Match!.Hits)]);
    }

    private static async Task<List<string>> StoriesAsync(IEnumerable<string> files) =>
    [
        .. StoryBuilder.Build(await ArticlesAsync(files))
            .Select(story => string.Join(" | ", story.Reports.Select(report => string.Join(" = ", report.Articles.Select(article => $"{article.Outlet}: {article.Title}"))))),
    ];

    private static async Task<IReadOnlyList<Article>> ArticlesAsync(IEnumerable<string> files)
    {
        var store = new FakeArticleStore();
        var ingestor = new SourceIngestor(new ArticleIngestor(store, new FakeClock(ArticleBuilder.Noon)));
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var document = new SourceDocument(Path.GetFileName(file), bytes) { IsSample = true };
            Assert.All(await ingestor.IngestAsync(document, TestContext.Current.CancellationToken), result => Assert.IsType<IngestResult.Added>(result));
        }

        return await store.OfDaysAsync(WorkspaceId.Local, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, TestContext.Current.CancellationToken);
    }
}
