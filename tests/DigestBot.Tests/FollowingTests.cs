using System.Globalization;
using System.Text;
using DigestBot.Tests.Web;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Tests;

public sealed class FollowingTests : IDisposable
{
    private const string List =
        "<opml version=\"2.0\"><body><outline text=\"Harbours\"><outline text=\"Harbour Post\" xmlUrl=\"https://harbour-post.example/rss\"/></outline></body></opml>";

    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_list_of_feeds_goes_in_is_shown_and_comes_out_again()
    {
        var file = bot.Write("list.opml", List);
        Assert.Contains("1 new, 0 followed already, 0 refused.", (await bot.RunAsync("feeds", "import", file)).Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 1 followed already, 0 refused.", (await bot.RunAsync("feeds", "import", file)).Output, StringComparison.Ordinal);
        Assert.Contains("Harbour Post", (await bot.RunAsync("feeds")).Output, StringComparison.Ordinal);
        var exported = bot.Write("again.opml", (await bot.RunAsync("feeds", "export")).Output);
        Assert.Contains("Harbour Post is no longer followed", (await bot.RunAsync("untrack", "harbour-post.example")).Output, StringComparison.Ordinal);
        Assert.Contains("1 new", (await bot.RunAsync("feeds", "import", exported)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_followed_in_a_list_is_named_and_the_rest_is_followed()
    {
        var file = bot.Write("list.opml", List.Replace("</body>", "<outline text=\"x\" xmlUrl=\"ftp://old.example/rss\"/></body>", StringComparison.Ordinal));
        var result = await bot.RunAsync("feeds", "import", file);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ftp://old.example/rss", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 new, 0 followed already, 1 refused.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss/>", "not a list of feeds (OPML)")]
    [InlineData("<opml><body/></opml>", "lists no feeds")]
    [InlineData("<!DOCTYPE opml [<!ENTITY a \"a\">]><opml/>", "document type (DTD)")]
    public async Task A_list_that_is_none_is_refused_in_a_sentence(string text, string reason)
    {
        var result = await bot.RunAsync("feeds", "import", bot.Write("list.opml", text));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50_000, 0)]
    [InlineData(50_001, 2)]
    public async Task A_list_of_fifty_thousand_feeds_is_taken_and_a_longer_one_refused(int count, int exitCode)
    {
        var list = new StringBuilder("<opml version=\"2.0\"><body>");
        for (var n = 0; n < count; n++)
        {
            list.Append(CultureInfo.InvariantCulture, $"<outline text=\"Feed {n}\" xmlUrl=\"https://feed-{n}.example/rss\"/>");
        }

        var result = await bot.RunAsync("feeds", "import", bot.Write("long.opml", list.Append("</body></opml>").ToString()));
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 0, result.Output.Contains("50000 new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_make_the_bot_follow_or_let_go_of_anything()
    {
        await bot.RunAsync("feeds", "import", bot.Write("list.opml", List));
        await using var playground = await RunningPlayground.StartAsync(bot);
        foreach (var address in (string[])["/?q=/untrack+https://harbour-post.example/rss", "/reply?q=untrack+harbour-post.example", "/reply?q=%20/%2FUNTRACK%09harbour-post.example"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            await playground.Client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        Assert.Contains("Harbour Post", await playground.GetAsync("/?q=/sources"), StringComparison.Ordinal);
        Assert.Contains("no longer followed", await playground.GetAsync("/?q=/untrack+https://harbour-post.example/rss"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_served_bot_asks_the_feeds_of_its_list_and_nothing_is_asked_when_polling_is_off()
    {
        var asked = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(context =>
        {
            asked.TrySetResult();
            return context.Response.WriteAsync("<rss version=\"2.0\"><channel><title>Harbour Post</title></channel></rss>");
        });
        var list = bot.Write("list.opml", List.Replace("https://harbour-post.example", site.Root.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal));
        string[] settings = [$"--Feeds:File={list}", $"--Fetching:TestServer={site.Root.Authority}"];

        await using (var quiet = await RunningPlayground.StartAsync(bot, [.. settings, "--Feeds:Poll=false"]))
        {
            Assert.Contains("No feeds are followed yet", await quiet.GetAsync("/?q=/sources"), StringComparison.Ordinal);
            Assert.Empty(site.Requests);
        }

        await using var serving = await RunningPlayground.StartAsync(bot, [.. settings, "--Feeds:Poll=true"]);
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Contains("Harbour Post", await serving.GetAsync("/?q=/sources"), StringComparison.Ordinal);
    }
}
