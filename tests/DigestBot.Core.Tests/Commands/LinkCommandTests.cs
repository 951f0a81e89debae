using System.Globalization;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

/// <summary>An article behind a link, told by itself.</summary>
public sealed class LinkCommandTests
{
    private const string Page = """
        <html><head><title>Ferry strike ends</title><link rel="canonical" href="https://post.example/ferry"></head><body><article><h1>Ferry strike ends</h1>
        <p>The ferry strike ended on Tuesday after nine days of talks in the town hall, and boats sail again from Wednesday.</p>
        <p>"We sail again," captain Orla Teng said in a statement that was read to the crews on the quay in the morning.</p></article></body></html>
        """;

    private static readonly CommandRequest Asked = new("digest", new Dictionary<string, string>(), CultureInfo.GetCultureInfo("en-GB"), DateTimeZone.Utc);

    private readonly FakeWebFetcher web = new();
    private readonly FakeArticleStore store = new();

    [Fact]
    public async Task Page_is_read_told_and_not_kept()
    {
        web.Serve("https://post.example/ferry", Page);
        var told = Assert.IsType<LinkReply.Told>(await AskAsync("https://post.example/ferry"));
        var story = Assert.Single(told.Digest.Stories);
        Assert.Equal("Ferry strike ends", story.Headline);
        Assert.Contains(story.Sentences, sentence => sentence.Text.StartsWith("The ferry strike ended on Tuesday", StringComparison.Ordinal));
        Assert.Equal(new Uri("https://post.example/ferry"), story.Sources[0].Url);
        Assert.Null(told.Kept);
        Assert.Equal(0, (await store.CountAsync(TestContext.Current.CancellationToken)).All);
    }

    [Theory]
    [InlineData("https://ledger.example/2031/03/bridge-reopens?utm_source=chat")]
    [InlineData("http://ledger.example/2031/03/bridge-reopens/#comments")]
    public async Task Article_that_is_kept_is_known_by_any_spelling_of_its_address(string address)
    {
        var id = await KeepAsync(HarbourNews.Item);
        var told = Assert.IsType<LinkReply.Told>(await AskAsync(address));
        Assert.Equal(id, told.Kept);
        Assert.Equal(["harbour"], told.CoveredIn.Select(topic => topic.Name));
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task Article_is_known_by_the_address_its_page_calls_its_own()
    {
        var id = await KeepAsync(HarbourNews.Item with { Url = "https://post.example/ferry" });
        web.Serve("https://short.example/x1", Page);
        Assert.Equal(id, Assert.IsType<LinkReply.Told>(await AskAsync("https://short.example/x1")).Kept);
    }

    [Fact]
    public async Task What_cannot_be_fetched_or_holds_no_article_is_said_in_a_sentence()
    {
        web.Answer("https://gone.example/", new FetchResult.Failed("gone.example does not answer"));
        web.Serve("https://empty.example/", "<html><body></body></html>");
        Assert.Equal("gone.example does not answer.", Assert.IsType<LinkReply.Unreadable>(await AskAsync("https://gone.example/")).Reason);
        Assert.Contains("https://empty.example/", Assert.IsType<LinkReply.Unreadable>(await AskAsync("https://empty.example/")).Reason, StringComparison.Ordinal);
    }

    private async Task<ArticleId> KeepAsync(NewsItem item) =>
        Assert.IsType<SaveResult.Added>(await store.SaveAsync(item.Draft(), TestContext.Current.CancellationToken)).Id;

    private Task<LinkReply> AskAsync(string address)
    {
        var directory = new TopicDirectory(new TopicCatalog([Newsroom.Topic("harbour", "The harbour", "harbour")]), new FakeTopicStore());
        return new LinkCommand(web, store, directory, new FakeClock(Newsroom.Noon)).AnswerAsync([new Uri(address)], Asked, TestContext.Current.CancellationToken);
    }
}
