using System.Text;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace DigestBot.Tests.Web;

/// <summary>What hostile and broken servers do to following, from the socket to the store: a reason for each, and the good feed unharmed.</summary>
public sealed class BadFeedTests : IAsyncLifetime
{
    private static readonly string Body = string.Concat(Enumerable.Repeat("The ferry to Søndre Ø returns on Monday, said Mayor Ines Halvard. ", 30));

    private readonly FakeArticleStore articles = new();
    private readonly SimulatedTime time = new(Instant.FromUtc(2031, 3, 12, 9, 0));
    private readonly FakeFeedStore feeds;
    private TestSite site = null!;

    public BadFeedTests() => feeds = new FakeFeedStore(articles);

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(AnswerAsync, timeoutSeconds: 2);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/page", "is a web page, not a feed")]
    [InlineData("/xml-bomb", "document type (DTD)")]
    [InlineData("/cut", "breaks at line")]
    [InlineData("/picture", "is not")]
    [InlineData("/hanging", "does not answer in time")]
    [InlineData("/endless", "is larger than 5 MB")]
    [InlineData("/loop", "redirects without end")]
    [InlineData("/inside", "is an address of this machine")]
    [InlineData("/challenge", "a test for humans")]
    public async Task A_bad_feed_is_told_with_its_reason_and_harms_no_other(string path, string reason)
    {
        await PollAsync(path, "/good");
        var health = (await feeds.AllAsync(TestContext.Current.CancellationToken)).ToDictionary(feed => feed.Url.AbsolutePath);
        Assert.Contains(reason, health[path].Failure!.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(health[path].Failure!.Remedy);
        Assert.True(health[path].NextCheck > time.GetCurrentInstant());
        Assert.Null(health["/good"].Failure);
        Assert.Equal(1, (await articles.CountAsync(TestContext.Current.CancellationToken)).All);
    }

    [Theory]
    [InlineData("/latin")]
    [InlineData("/latin-unsaid")]
    public async Task A_feed_whose_charset_is_stated_wrong_or_not_at_all_stops_nothing(string path)
    {
        await PollAsync(path, "/good");
        Assert.NotNull((await feeds.AllAsync(TestContext.Current.CancellationToken)).Single(feed => feed.Url.AbsolutePath == "/good").LastSuccess);
    }

    private async Task PollAsync(params string[] paths)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await feeds.FollowAsync([.. paths.Select(path => new NewFeed(site.At(path), null, []))], time.GetCurrentInstant(), cancellation);
        var poller = new FeedPoller(feeds, new ArticleIngestor(articles, time), site.Fetcher, time, NullLogger<FeedPoller>.Instance);
        Assert.Equal(paths.Length, (await poller.PollDueAsync(max: 10, parallelism: 4, cancellation)).Checked);
    }

    private static string Feed(string title) =>
        $"<rss version=\"2.0\"><channel><title>{title}</title><item><guid>{title}</guid><title>Ferry to Søndre Ø</title><description>{Body}</description></item></channel></rss>";

    private static async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "application/rss+xml; charset=utf-8";
        switch (context.Request.Path.Value)
        {
            case "/good":
                await response.WriteAsync(Feed("Good"));
                break;
            case "/page":
                response.ContentType = "text/html";
                await response.WriteAsync("<!doctype html><html><head><title>Our feeds have moved</title></head><body><p>Sorry.</p></body></html>");
                break;
            case "/xml-bomb":
                await response.WriteAsync("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>");
                break;
            case "/cut":
                await response.WriteAsync("<rss version=\"2.0\"><channel><title>Cut</title><item><ti");
                break;
            case "/picture":
                response.ContentType = "image/png";
                await response.Body.WriteAsync(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 });
                break;
            case "/latin":
                await response.Body.WriteAsync(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + Feed("Latin")));
                break;
            case "/latin-unsaid":
                response.ContentType = "application/xml";
                await response.Body.WriteAsync(Encoding.Latin1.GetBytes(Feed("Latin")));
                break;
            case "/hanging":
                await response.WriteAsync("<rss>");
                await response.Body.FlushAsync();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                break;
            case "/endless":
                for (var chunk = new byte[64 * 1024]; !context.RequestAborted.IsCancellationRequested;)
                {
                    await response.Body.WriteAsync(chunk, context.RequestAborted);
                }

                break;
            case "/loop":
                response.Redirect("/loop");
                break;
            case "/inside":
                response.Redirect("http://169.254.169.254/latest/meta-data/");
                break;
            case "/challenge":
                (response.StatusCode, response.Headers["cf-mitigated"]) = (403, "challenge");
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
