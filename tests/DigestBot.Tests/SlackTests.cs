using System.Net;
using DigestBot.Host.Hosting;
using DigestBot.Slack;

namespace DigestBot.Tests;

/// <summary>Slack's side of the command line and of the server.</summary>
public sealed class SlackTests : IDisposable
{
    private static readonly string[] Many =
        ["--Slack:ClientId=12.34", "--Slack:ClientSecret=hush", "--Slack:SigningSecret=hush", "--Slack:Door=http", "--Slack:PublicUrl=https://bot.example", "--Slack:BaseUrl=http://127.0.0.1:9/api/"];

    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Manifest_is_printed_for_one_workspace_and_for_many()
    {
        var one = await bot.RunAsync("slack", "manifest");
        Assert.Equal(0, one.ExitCode);
        Assert.Contains("socket_mode_enabled: true", one.Output, StringComparison.Ordinal);

        var many = await bot.RunAsync("slack", "manifest", "--url", "https://bot.example");
        Assert.Contains("request_url: \"https://bot.example/slack/events\"", many.Output, StringComparison.Ordinal);
        Assert.StartsWith("{", (await bot.RunAsync("slack", "manifest", "--json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://bot.example")]
    [InlineData("bot")]
    public async Task Manifest_takes_addresses_that_Slack_takes(string url)
    {
        var result = await bot.RunAsync("slack", "manifest", "--url", url);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"--url is \"{url}\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_are_printed_with_their_reasons()
    {
        var result = await bot.RunAsync("slack", "scopes");
        Assert.Contains("chat:write", result.Output, StringComparison.Ordinal);
        Assert.Contains("to send briefings and answers", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_to_install_is_printed_or_how_to_get_one()
    {
        Assert.Equal("https://bot.example/slack/install", (await bot.RunAsync(["slack", "install", .. Many])).Output.Trim());
        var without = await bot.RunAsync("slack", "install");
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("https://api.slack.com/apps", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_says_how_to_turn_it_on_and_where_the_doors_are()
    {
        const string Here = "http://localhost:5188";
        Assert.Contains("set Slack:BotToken and Slack:AppToken", SlackStart.Of(new SlackOptions(), Here, install: null), StringComparison.Ordinal);
        Assert.Equal("It answers Slack over sockets.", SlackStart.Of(new SlackOptions { BotToken = "xoxb-hush" }, Here, install: null));
        Assert.Equal(
            "It answers Slack at http://localhost:5188/slack/events; workspaces install it at https://bot.example/slack/install.",
            SlackStart.Of(new SlackOptions { ClientId = "12.34", Door = SlackDoor.Http }, Here, new Uri("https://bot.example/slack/install")));
    }

    [Fact]
    public async Task Installing_is_for_everybody_and_the_playground_is_not()
    {
        await using var playground = await RunningPlayground.StartAsync(bot, Many);
        playground.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        using var install = await playground.Client.GetAsync("http://bot.example/slack/install", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, install.StatusCode);
        Assert.StartsWith("http://127.0.0.1:9/oauth/v2/authorize?client_id=12.34", install.Headers.Location?.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await playground.Client.PostAsync("http://bot.example/slack/install", null, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await playground.Client.GetAsync("http://bot.example/", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Nothing_of_Slack_is_there_unless_it_is_asked_for()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        Assert.Equal(HttpStatusCode.NotFound, (await playground.Client.GetAsync("/slack/install", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await playground.Client.PostAsync("/slack/events", null, TestContext.Current.CancellationToken)).StatusCode);
    }
}
