using System.IO.Compression;
using System.Net;
using System.Text;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
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

    /// <summary>The two seconds a fetch may take, and a busy machine.</summary>
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(20);

    private readonly FakeArticleStore articles = new();
    private bool isBusy = true;
    private readonly SimulatedTime time = new(Instant.FromUtc(2031, 3, 12, 9, 0));
    private readonly FakeFeedStore feeds;
    private TestSite site = null!;

    public BadFeedTests() => feeds = new FakeFeedStore(articles);

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(AnswerAsync, timeoutSeconds: 2, time);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/page", "is a web page, not a feed")]
    [InlineData("/xml-bomb", "document type (DTD)")]
    [InlineData("/cut", "breaks at line")]
    [InlineData("/picture", "is not")]
    [InlineData("/silent", "does not answer in time")]
    [InlineData("/hanging", "does not answer in time")]
    [InlineData("/endless", "is larger than 5 MB")]
    [InlineData("/gzip-bomb", "is larger than 5 MB")]
    [InlineData("/not-gzip", "cannot be decompressed")]
    [InlineData("/deep", "nested more than")]
    [InlineData("/loop", "redirects without end")]
    [InlineData("/to/http://169.254.169.254/latest/meta-data/", "is an address of this machine")]
    [InlineData("/to/http://[::1]/", "is an address of this machine")]
    [InlineData("/to/http://[::ffff:10.0.0.1]/", "is an address of this machine")]
    [InlineData("/to/http://[64:ff9b::a9fe:a9fe]/", "is an address of this machine")]
    [InlineData("/to/http://2852039166/", "is an address of this machine")]
    [InlineData("/to/http://0x7f.1/", "is an address of this machine")]
    [InlineData("/to/http://two-faced.test/", "is an address of this machine")]
    [InlineData("/to/http://user:secret@ledger.example/", "is not an address that is fetched")]
    [InlineData("/to/file:///etc/hostname", "is not an address that is fetched")]
    [InlineData("/challenge", "a test for humans")]
    public async Task A_bad_feed_is_told_with_its_reason_and_harms_no_other(string path, string reason)
    {
        site.Names["two-faced.test"] = [IPAddress.Parse("93.184.215.14"), IPAddress.Parse("10.0.0.7")];
        var start = TimeProvider.System.GetTimestamp();
        await PollAsync(path, "/good");
        Assert.True(TimeProvider.System.GetElapsedTime(start) < LongestCheck, "a bad feed held the round up");
        var health = (await feeds.OfAsync(WorkspaceId.Local, TestContext.Current.CancellationToken)).ToDictionary(feed => Uri.UnescapeDataString(feed.Url.AbsolutePath));
        Assert.Contains(reason, health[path].Failure!.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(health[path].Failure!.Remedy);
        Assert.True(health[path].NextCheck > time.GetCurrentInstant());
        Assert.Null(health["/good"].Failure);
        Assert.Equal(1, (await articles.CountAsync(TestContext.Current.CancellationToken)).All);
    }

    [Theory]
    [InlineData("/latin")]
    [InlineData("/latin-unsaid")]
    [InlineData("/utf8-as-latin")]
    [InlineData("/utf16")]
    public async Task A_feed_whose_charset_is_stated_wrong_or_not_at_all_is_read_as_it_is_written(string path)
    {
        await PollAsync(path);

        var day = time.GetCurrentInstant().InUtc().Date;
        var article = Assert.Single(await articles.OfDaysAsync(WorkspaceId.Local, day, day, TestContext.Current.CancellationToken));
        Assert.Equal("Ferry to Søndre Ø", article.Title);
        Assert.StartsWith("The ferry to Søndre Ø returns", article.Analysis.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_body_without_end_no_more_is_read_than_may_be_kept()
    {
        await using var endless = new ZeroStream();

        Assert.Null(await CappedStream.ReadAsync(endless, TestContext.Current.CancellationToken));
        Assert.InRange(endless.Taken, DocumentLimits.MaxBytes, DocumentLimits.MaxBytes + (256 * 1024));
    }

    [Fact]
    public async Task A_host_that_says_too_many_requests_is_left_alone_with_all_its_feeds()
    {
        await PollAsync(1, "/busy", "/good", "/page");

        Assert.Equal(["/busy"], site.Requests);
        var health = (await feeds.OfAsync(WorkspaceId.Local, TestContext.Current.CancellationToken)).ToDictionary(feed => feed.Url.AbsolutePath);
        Assert.Equal("answers 429: it is asked too often", health["/busy"].Failure!.Reason);
        Assert.Null(health["/good"].Failure);
        Assert.All(health.Values, feed => Assert.True(feed.NextCheck >= time.GetCurrentInstant() + Duration.FromMinutes(90)));

        isBusy = false;
        time.Advance(Duration.FromHours(2));
        await PollAsync(3);
        Assert.Equal(1, (await articles.CountAsync(TestContext.Current.CancellationToken)).All);
    }

    private Task PollAsync(params string[] paths) => PollAsync(paths.Length, paths);

    private async Task PollAsync(int asked, params string[] paths)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await feeds.FollowAsync(WorkspaceId.Local, [.. paths.Select(path => new NewFeed(site.At(path), null, []))], time.GetCurrentInstant(), cancellation);
        var poller = new FeedPoller(feeds, new ArticleIngestor(articles, time), site.Fetcher, time, NullLogger<FeedPoller>.Instance);
        Assert.Equal(asked, (await poller.PollDueAsync(max: 10, parallelism: 4, cancellation)).Checked);
    }

    private static string Feed(string title) =>
        $"<rss version=\"2.0\"><channel><title>{title}</title><item><guid>{title}</guid><title>Ferry to Søndre Ø</title><description>{Body}</description></item></channel></rss>";

    private async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "application/rss+xml; charset=utf-8";
        switch (context.Request.Path.Value)
        {
            case var path when path!.StartsWith("/to/", StringComparison.Ordinal):
                response.Redirect(path["/to/".Length..]);
                break;
            case "/busy":
                response.StatusCode = isBusy ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
                response.Headers.RetryAfter = "5400";
                break;
            case "/silent":
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                break;
            case "/gzip-bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var zip = new GZipStream(response.Body, CompressionLevel.Fastest))
                {
                    for (var (chunk, left) = (new byte[1024 * 1024], 1024); left > 0 && !context.RequestAborted.IsCancellationRequested; left--)
                    {
                        await zip.WriteAsync(chunk, context.RequestAborted);
                    }
                }

                break;
            case "/not-gzip":
                response.Headers.ContentEncoding = "gzip";
                await response.WriteAsync(Feed("Plain"));
                break;
            case "/deep":
                await response.WriteAsync("<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000)));
                break;
            case "/utf8-as-latin":
                response.ContentType = "application/rss+xml; charset=iso-8859-1";
                await response.Body.WriteAsync(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Feed("Latin")));
                break;
            case "/utf16":
                response.ContentType = "application/xml";
                await response.Body.WriteAsync(Encoding.Unicode.GetPreamble());
                await response.Body.WriteAsync(Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Feed("Wide")));
                break;
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
            case "/challenge":
                (response.StatusCode, response.Headers["cf-mitigated"]) = (403, "challenge");
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
