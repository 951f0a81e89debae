using System.Net;
using DigestBot.Health;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground;
using DigestBot.Testing.Health;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Tests.Trouble;

public sealed class HealthEndpointTests : IDisposable
{
    private readonly Bot bot = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Health_is_for_everybody_and_tells_nothing_but_the_condition()
    {
        var probe = new FakeStorageProbe();
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        var session = new CommandSession(terminal, bot.Time, root, Settings.Load(root, SettingArguments.Split([.. bot.Settings]).Settings));
        await using var app = PlaygroundServer.Build(session, host =>
        {
            host.UseTestServer();
            host.ConfigureServices(services => services.AddSingleton<IStorageProbe>(probe));
        });
        await app.StartAsync(Cancellation);
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Host = "bot.example";

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.GetAsync("/", Cancellation)).StatusCode);
        Assert.Equal((HttpStatusCode.OK, """{"status":"ready","troubles":[]}"""), await AskAsync(client));

        probe.Problem = StorageProblemKind.Unreachable;
        var (status, text) = await AskAsync(client);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("""{"status":"not ready","troubles":["Since 09:00 UTC the bot""", text, StringComparison.Ordinal);

        probe.Problem = null;
        bot.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal((HttpStatusCode.OK, """{"status":"ready","troubles":[]}"""), await AskAsync(client));
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/health", Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
