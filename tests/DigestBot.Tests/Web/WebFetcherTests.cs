using System.IO.Compression;
using System.Net;
using System.Text;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Tests.Web;

public sealed class WebFetcherTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_page_comes_with_its_address_media_type_and_charset()
    {
        var document = Assert.IsType<FetchResult.Fetched>(await site.FetchAsync("/page")).Document;
        Assert.Equal("text/html", document.MediaType);
        Assert.Equal("windows-1252", document.Charset);
        Assert.Equal("/page", document.Url!.AbsolutePath);
        Assert.Equal("caf\u00e9", Encoding.Latin1.GetString(document.Content.Span));
    }

    [Fact]
    public async Task The_bot_says_who_it_is_and_whom_to_write_to()
    {
        var document = Assert.IsType<FetchResult.Fetched>(await site.FetchAsync("/who")).Document;
        Assert.Matches(@"^DigestBot/\d+\.\d+ \(news digests; \+mailto:desk@example\.org\)$", Encoding.UTF8.GetString(document.Content.Span));
    }

    [Fact]
    public async Task What_is_held_already_is_asked_for_under_its_own_validators_and_not_sent_again()
    {
        var first = Assert.IsType<FetchResult.Fetched>(await site.FetchAsync("/feed"));
        Assert.Equal("unquoted-tag", first.Headers.ETag);
        Assert.Equal("Mon, 03 Mar 2031 10:00:00 GMT", first.Headers.LastModified);
        Assert.Equal(Duration.FromSeconds(540), first.Headers.MaxAge);
        var request = new FetchRequest(site.At("/feed")) { ETag = first.Headers.ETag, LastModified = first.Headers.LastModified };
        Assert.IsType<FetchResult.NotModified>(await site.FetchAsync(request));
    }

    [Theory]
    [InlineData("/busy", 120)]
    [InlineData("/busy-until", 300)]
    public async Task How_long_a_publisher_wants_to_be_left_alone_is_read(string path, int seconds)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await site.FetchAsync(path));
        Assert.Equal(Duration.FromSeconds(seconds), failed.Headers.RetryAfter);
        Assert.True(failed.Failure.IsPassing);
    }

    [Theory]
    [InlineData("/hop/5", false)]
    [InlineData("/moved", true)]
    public async Task Redirects_are_followed_and_a_move_for_good_is_told(string path, bool isMoved)
    {
        var fetched = Assert.IsType<FetchResult.Fetched>(await site.FetchAsync(path));
        Assert.Equal("/page", fetched.Document.Url!.AbsolutePath);
        Assert.Equal(isMoved ? site.At("/page") : null, fetched.Headers.MovedTo);
    }

    [Theory]
    [InlineData("/hop/6", typeof(FetchFailure.BadRedirect))]
    [InlineData("/loop", typeof(FetchFailure.BadRedirect))]
    [InlineData("/to-file", typeof(FetchFailure.InvalidAddress))]
    [InlineData("/to-secret", typeof(FetchFailure.InvalidAddress))]
    [InlineData("/to?http://192.168.1.1/", typeof(FetchFailure.ClosedAddress))]
    [InlineData("/to?http://169.254.169.254/latest/meta-data/", typeof(FetchFailure.ClosedAddress))]
    [InlineData("/to?http://[::1]:5188/", typeof(FetchFailure.ClosedAddress))]
    [InlineData("/to?http://127.0.0.1:5188/", typeof(FetchFailure.ClosedAddress))]
    [InlineData("/to?http://2130706433/", typeof(FetchFailure.ClosedAddress))]
    [InlineData("/to?http://nobody.test/", typeof(FetchFailure.NoSuchHost))]
    [InlineData("/missing", typeof(FetchFailure.Answered))]
    [InlineData("/bomb", typeof(FetchFailure.TooLarge))]
    [InlineData("/endless", typeof(FetchFailure.TooLarge))]
    [InlineData("/broken", typeof(FetchFailure.Unreachable))]
    public async Task What_cannot_be_had_is_a_reason(string path, Type failure)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await site.FetchAsync(path));
        Assert.IsType(failure, failed.Failure);
    }

    [Fact]
    public async Task A_body_that_stops_in_the_middle_is_given_up()
    {
        await using var slow = await TestSite.StartAsync(AnswerAsync, timeoutSeconds: 1);
        var failed = Assert.IsType<FetchResult.Failed>(await slow.FetchAsync("/hanging"));
        Assert.IsType<FetchFailure.TimedOut>(failed.Failure);
    }

    [Fact]
    public async Task A_host_with_one_closed_address_among_its_two_is_closed()
    {
        site.Names["two-faced.test"] = [IPAddress.Parse("127.0.0.1"), IPAddress.Parse("10.0.0.7")];
        var url = new UriBuilder(site.At("/page")) { Host = "two-faced.test" }.Uri;
        var failed = Assert.IsType<FetchResult.Failed>(await site.FetchAsync(new FetchRequest(url)));
        Assert.IsType<FetchFailure.ClosedAddress>(failed.Failure);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task This_machine_is_closed_unless_a_test_opens_one_port()
    {
        using var http = new HttpPipeline(Options.Create(new FetchingOptions()), Dns.GetHostAddressesAsync, site.Pace, TimeProvider.System);
        var result = await http.GetAsync(new FetchRequest(site.At("/page")), TestContext.Current.CancellationToken);
        Assert.IsType<FetchFailure.ClosedAddress>(Assert.IsType<FetchResult.Failed>(result).Failure);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        switch (request.Path.Value)
        {
            case "/page":
                response.ContentType = "text/html; charset=windows-1252";
                await response.Body.WriteAsync(Encoding.Latin1.GetBytes("caf\u00e9"));
                break;
            case "/who":
                await response.WriteAsync(request.Headers.UserAgent.ToString());
                break;
            case "/feed":
                response.Headers.ETag = "unquoted-tag";
                response.Headers.LastModified = "Mon, 03 Mar 2031 10:00:00 GMT";
                response.Headers.CacheControl = "public, max-age=600";
                response.Headers["Age"] = "60";
                response.StatusCode = request.Headers.IfNoneMatch == "unquoted-tag" && request.Headers.IfModifiedSince == "Mon, 03 Mar 2031 10:00:00 GMT" ? 304 : 200;
                break;
            case "/busy":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "120";
                break;
            case "/busy-until":
                response.StatusCode = 503;
                response.Headers.Date = "Mon, 03 Mar 2031 10:00:00 GMT";
                response.Headers.RetryAfter = "Mon, 03 Mar 2031 10:05:00 GMT";
                break;
            case { } hop when hop.StartsWith("/hop/", StringComparison.Ordinal):
                var left = hop[^1] - '0';
                response.Redirect(left == 1 ? "/page" : $"/hop/{left - 1}");
                break;
            case "/moved":
                response.Redirect("/page", permanent: true);
                break;
            case "/loop":
                response.Redirect("/loop");
                break;
            case "/to":
                response.Redirect(request.QueryString.Value![1..]);
                break;
            case "/to-file":
                response.Redirect("file:///etc/hostname");
                break;
            case "/to-secret":
                response.Redirect("http://user:secret@127.0.0.1/");
                break;
            case "/bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var zip = new GZipStream(response.Body, CompressionLevel.Fastest))
                {
                    await zip.WriteAsync(new byte[20 * 1024 * 1024]);
                }

                break;
            case "/endless":
                for (var chunk = new byte[64 * 1024]; !context.RequestAborted.IsCancellationRequested;)
                {
                    await response.Body.WriteAsync(chunk, context.RequestAborted);
                }

                break;
            case "/hanging":
                await response.WriteAsync("<rss>");
                await response.Body.FlushAsync();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                break;
            case "/broken":
                context.Abort();
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
