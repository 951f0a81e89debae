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
        var random = new Random(20310310);
        var files = Directory.GetFiles(Path.Combine(Root(), "config", "samples")).Where(file => Path.GetExtension(file) != ".md").Order().ToArray();
        var expected = await StoriesAsync(files);
        Assert.NotEmpty(expected);
        for (var i = 0; i < 12; i++)
        {
            random.Shuffle(files);
            Assert.Equal(expected, await StoriesAsync(files));
        }
    }

    private static async Task<List<string>> StoriesAsync(IEnumerable<string> files)
    {
        var store = new FakeArticleStore();
        var ingestor = new SourceIngestor(new ArticleIngestor(store, new FakeClock(ArticleBuilder.Noon)));
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            await ingestor.IngestAsync(new SourceDocument(Path.GetFileName(file), bytes), TestContext.Current.CancellationToken);
        }

        var articles = await store.OfDaysAsync(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, TestContext.Current.CancellationToken);
        return [.. StoryBuilder.Build(articles).Select(story => string.Join(" | ", story.Reports.Select(report => string.Join(" = ", report.Articles.Select(article => $"{article.Outlet}: {article.Title}")))))];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DigestBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        }

        return folder;
    }
}
