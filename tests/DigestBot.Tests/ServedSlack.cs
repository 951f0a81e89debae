using System.Net;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground;
using DigestBot.Simulators.Slack;
using DigestBot.Slack;
using DigestBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DigestBot.Tests;

/// <summary>The whole bot, served on the loopback, in the simulated Slack; everything it logs is caught.</summary>
internal sealed class ServedSlack : IAsyncDisposable
{
    private readonly Terminal terminal;
    private readonly WebApplication app;
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private ServedSlack(Terminal terminal, WebApplication app, CapturedLog log, SlackSimulator slack) => (this.terminal, this.app, Log, Slack) = (terminal, app, log, slack);

    public SlackSimulator Slack { get; }

    public CapturedLog Log { get; }

    /// <summary>What went through the browser and is nobody else's business.</summary>
    public List<string> Secrets { get; } = [];

    public Uri Events => new(app.Urls.First() + "/slack/events");

    public static async Task<ServedSlack> StartAsync(Bot bot, SlackSimulator slack, params string[] more)
    {
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        string[] arguments = [.. bot.Settings, $"--Slack:BaseUrl={slack.ApiUrl}", "--Logging:LogLevel:Default=Trace", .. more];
        var session = new CommandSession(terminal, bot.Time, root, Settings.Load(root, SettingArguments.Split(arguments).Settings));
        await using var settings = session.BuildServices();
        var options = settings.GetRequiredService<IOptions<SlackOptions>>().Value;
        var log = new CapturedLog();
        var app = PlaygroundServer.Build(session, host =>
        {
            PlaygroundServer.OnKestrel(host, "http://127.0.0.1:0");
            host.ConfigureServices(services => services
                .AddSlackDoors(options)
                .AddSingleton<ILoggerProvider>(log)
                .AddLogging(logging => logging.AddFilter<ConsoleLoggerProvider>(category: null, LogLevel.None)));
        });
        Assert.NotNull(await session.OpenNewsAsync(app.Services, CancellationToken.None));
        await app.StartAsync();
        return new ServedSlack(terminal, app, log, slack);
    }

    /// <summary>What a browser does to install the bot; the public address is that of a proxy in front of it.</summary>
    public async Task<(HttpStatusCode Status, string Page)> InstallAsync(string proxy)
    {
        var begun = await browser.GetAsync(new Uri(app.Urls.First() + "/slack/install"));
        var consent = await browser.GetAsync(begun.Headers.Location);
        Assert.StartsWith(proxy, consent.Headers.Location?.AbsoluteUri, StringComparison.Ordinal);
        var query = System.Web.HttpUtility.ParseQueryString(consent.Headers.Location!.Query);
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        Secrets.AddRange([query["code"]!, query["state"]!, cookie.Split('=')[1]]);

        using var callback = new HttpRequestMessage(HttpMethod.Get, app.Urls.First() + consent.Headers.Location.PathAndQuery);
        callback.Headers.Add("Cookie", cookie);
        var ended = await browser.SendAsync(callback);
        return (ended.StatusCode, await ended.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        terminal.Dispose();
    }
}
