using System.IO.Compression;
using System.Net;
using System.Text;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DigestBot.Tests;

public sealed class WebFetcherTests : IAsyncLifetime
{
    private readonly WebApplication site;

    public WebFetcherTests()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        site = builder.Build();
        site.Run(AnswerAsync);
    }

    public async ValueTask InitializeAsync() => await site.StartAsync();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_page_comes_with_its_address_media_type_and_charset()
    {
        var document = Assert.IsType<FetchResult.Fetched>(await FetchAsync("/page")).Document;
        Assert.Equal("text/html", document.MediaType);
        Assert.Equal("windows-1252", document.Charset);
        Assert.Equal("/page", document.Url!.AbsolutePath);
        Assert.Equal("caf\u00e9", Encoding.Latin1.GetString(document.Content.Span));
    }

    [Fact]
    public async Task Redirects_are_followed_to_the_last_address()
    {
        var document = Assert.IsType<FetchResult.Fetched>(await FetchAsync("/hop/5")).Document;
        Assert.Equal("/page", document.Url!.AbsolutePath);
    }

    [Theory]
    [InlineData("/hop/6", "redirects more than 5 times")]
    [InlineData("/to-file", "is not an http or https address")]
    [InlineData("/to-secret", "user name or password")]
    [InlineData("/missing", "answered 404")]
    [InlineData("/bomb", "is larger than 5 MB")]
    [InlineData("/broken", "could not be fetched")]
    public async Task What_cannot_be_had_is_a_reason(string path, string reason)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(path));
        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_into_the_own_network_is_refused_at_the_door()
    {
        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync("/to-network"));
        Assert.Contains("of this machine or of a private network", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_this_machine_is_refused_unless_a_test_allows_it()
    {
        using var fetcher = new WebFetcher(Options.Create(new FetchingOptions()), TimeProvider.System);
        var port = new Uri(site.Urls.First()).Port;
        Assert.IsType<FetchResult.Failed>(await fetcher.FetchAsync(new Uri($"http://localhost:{port}/page"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    public void Only_public_addresses_are_open(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.IsPublic(IPAddress.Parse(address)));

    private async Task<FetchResult> FetchAsync(string path)
    {
        using var fetcher = new WebFetcher(Options.Create(new FetchingOptions { AllowLoopback = true }), TimeProvider.System);
        return await fetcher.FetchAsync(new Uri(new Uri(site.Urls.First()), path), TestContext.Current.CancellationToken);
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
            case { } hop when hop.StartsWith("/hop/", StringComparison.Ordinal):
                var left = hop[^1] - '0';
                response.Redirect(left == 1 ? "/page" : $"/hop/{left - 1}");
                break;
            case "/to-file":
                response.Redirect("file:///etc/hostname");
                break;
            case "/to-secret":
                response.Redirect("http://user:secret@127.0.0.1/");
                break;
            case "/to-network":
                response.Redirect("http://192.168.1.1/");
                break;
            case "/bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var zip = new GZipStream(response.Body, CompressionLevel.Fastest))
                {
                    await zip.WriteAsync(new byte[20 * 1024 * 1024]);
                }

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
