using DigestBot.Host.Fetching;
using DigestBot.Sources;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Tests.Web;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/news/1", false)]
    [InlineData("User-agent: *\nDisallow:", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /private # ours\n", "/private/1", false)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news", "/news", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/news/1/print", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: digestbot\nDisallow: /beta", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: digestbot\nDisallow: /beta", "/beta/1", false)]
    [InlineData("User-agent: OtherBot\nUser-agent: DigestBot/1.0\nDisallow: /", "/news/1", false)]
    [InlineData("User-agent: OtherBot\nDisallow: /", "/news/1", true)]
    [InlineData("<html>not found</html>", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /ニュース", "/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/1", false)]
    public void Robots_txt_is_read_as_the_standard_says(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsFile.Parse(text, "DigestBot").Allows(new Uri("https://news.example" + path)));

    [Fact]
    public async Task Pages_of_articles_are_asked_for_only_where_robots_may_go_and_the_rules_once()
    {
        await using var site = await TestSite.StartAsync(context => context.Request.Path == "/robots.txt"
            ? context.Response.WriteAsync("User-agent: *\nDisallow: /closed")
            : context.Response.WriteAsync("<html>words</html>"));
        Assert.IsType<FetchFailure.RobotsDisallow>(Assert.IsType<FetchResult.Failed>(await site.FetchAsync("/closed/1", FetchPurpose.ArticlePage)).Failure);
        Assert.IsType<FetchResult.Fetched>(await site.FetchAsync("/open/1", FetchPurpose.ArticlePage));
        Assert.IsType<FetchResult.Fetched>(await site.FetchAsync("/closed/feed", FetchPurpose.Feed));
        Assert.Equal(["/robots.txt", "/open/1", "/closed/feed"], site.Requests);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(503, false)]
    public async Task A_site_without_rules_is_open_and_one_in_trouble_is_left_alone(int status, bool isOpen)
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? status : 200;
            return Task.CompletedTask;
        });
        Assert.Equal(isOpen, await site.FetchAsync("/news/1", FetchPurpose.ArticlePage) is FetchResult.Fetched);
    }
}
