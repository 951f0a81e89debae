using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Tests;

/// <summary>The playground on a server in memory.</summary>
internal sealed class RunningPlayground : IAsyncDisposable
{
    private readonly Terminal terminal;
    private readonly WebApplication app;

    private RunningPlayground(Terminal terminal, WebApplication app)
    {
        this.terminal = terminal;
        this.app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<RunningPlayground> StartAsync(Bot bot, params string[] more)
    {
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        var settings = Settings.Load(root, SettingArguments.Split([.. bot.Settings, .. more]).Settings);
        var session = new CommandSession(terminal, bot.Time, root, settings);
        var app = PlaygroundServer.Build(session, host =>
        {
            host.UseTestServer();
            if (bool.Parse(settings["Feeds:Poll"]!))
            {
                host.ConfigureServices(services => services.AddJobs(polls: true));
            }
        });
        Assert.NotNull(await session.OpenNewsAsync(app.Services, CancellationToken.None));
        await app.Services.GetRequiredService<FeedStart>().FollowAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningPlayground(terminal, app);
    }

    public Task<string> GetAsync(string address) => Client.GetStringAsync(address);

    public async Task<string> PostAsync(params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        var response = await Client.PostAsync("/read", form);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(); // a round of polling ends before its services are gone
        await app.DisposeAsync();
        terminal.Dispose();
    }
}
