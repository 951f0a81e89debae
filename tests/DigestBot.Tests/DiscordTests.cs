using System.Net;
using System.Text;
using DigestBot.Discord;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Interactions;

namespace DigestBot.Tests;

/// <summary>Discord beside the playground: both on one server, only one of them for the world.</summary>
public sealed class DiscordTests : IDisposable
{
    /// <summary>Of the first test of RFC 8032.</summary>
    private const string PublicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static readonly string[] DoorOpen = ["--Discord:Token=hush.hush", "--Discord:Door=http", $"--Discord:PublicKey={PublicKey}", "--Discord:BaseUrl=http://127.0.0.1:9/api"];

    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Invitation_needs_the_applications_number_only()
    {
        var result = await bot.RunAsync("discord", "invite", "--Discord:ApplicationId=1234567890");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("https://discord.com/oauth2/authorize?client_id=1234567890&scope=bot+applications.commands&permissions=", result.Output, StringComparison.Ordinal);
        Assert.Contains("- Send Messages: to send briefings", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invite")]
    [InlineData("register")]
    public async Task Without_a_token_it_is_said_where_to_get_one(string verb)
    {
        var result = await bot.RunAsync("discord", verb);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("https://discord.com/developers/applications", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_is_read_from_a_file()
    {
        var result = await bot.RunAsync("discord", "invite", $"--Discord:TokenFile={bot.Write("token", "hush.hush\n")}", "--Discord:ApplicationId=42");
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Start_says_how_to_turn_it_on_and_where_the_door_is()
    {
        Assert.Contains("set Discord:Token", DiscordStart.Of(new DiscordOptions(), "http://localhost:5188"), StringComparison.Ordinal);
        Assert.Contains(
            "http://0.0.0.0:5188/discord/interactions",
            DiscordStart.Of(new DiscordOptions { Token = "hush", Door = DiscordDoor.Http }, "http://0.0.0.0:5188/"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_door_open_the_server_may_listen_to_others()
    {
        var result = await bot.RunAsync(["topics", "--Host:Url=http://0.0.0.0:5188", .. DoorOpen]);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    public async Task What_a_proxy_passes_on_reaches_the_door_and_never_the_playground(string header, string value)
    {
        await using var playground = await RunningPlayground.StartAsync(bot, DoorOpen);
        playground.Client.DefaultRequestHeaders.Add(header, value);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await playground.Client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(playground, "http://bot.example/discord/interactions")).StatusCode);
    }

    [Fact]
    public async Task Door_is_shut_unless_it_is_asked_for()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(playground, "/discord/interactions")).StatusCode);
    }

    [Fact]
    public async Task Serving_registers_the_commands_and_answers_them_until_it_is_stopped()
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = bot.Time });
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        string[] settings =
            [.. bot.Settings, "--Host:Url=http://127.0.0.1:0", $"--Discord:Token={discord.Application.Token}", $"--Discord:BaseUrl={discord.ApiUrl}"];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var serving = ServeVerb.RunAsync(
            new CommandSession(terminal, bot.Time, root, Settings.Load(root, SettingArguments.Split(settings).Settings)), stop.Token);

        await discord.Journal.WaitAsync(_ => discord.Gateway.Shards.Count > 0 && discord.Commands.Global.Count > 0, TimeSpan.FromSeconds(60), stop.Token);
        var asked = discord.Interactions.Deliver(UserAction.Slash("topics"));
        Assert.Contains("japan-korea", (await asked.Answered.WaitAsync(TimeSpan.FromSeconds(60), stop.Token)).Text, StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
        Assert.Empty(discord.Journal.Violations);
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningPlayground playground, string address)
    {
        using var body = new StringContent("""{"type":1}""", Encoding.UTF8, "application/json");
        return await playground.Client.PostAsync(address, body, TestContext.Current.CancellationToken);
    }
}
