using System.Net;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Tests;

/// <summary>The whole bot in the simulated Slack.</summary>
public sealed class SlackServingTests : IDisposable
{
    private const string Proxy = "https://bot.example";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Bot bot = new() { HasSamples = true };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task One_workspace_is_served_over_sockets_and_no_secret_is_logged()
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = bot.Time }, Cancellation);
        await using var served = await ServedSlack.StartAsync(
            bot, slack, $"--Slack:BotToken={slack.World.Installation.Token}", $"--Slack:AppToken={slack.World.Application.AppToken}");
        await slack.Journal.WaitAsync(journal => journal.Frames.Any(frame => frame.Type == "hello"), Limit, Cancellation);

        await UseAsync(served);

        NothingIsLogged(served);
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task Workspaces_install_it_are_served_over_http_and_no_secret_is_logged()
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = bot.Time, RotatesTokens = true }, Cancellation);
        await using var served = await ServeManyAsync(slack);
        var (status, page) = await served.InstallAsync(Proxy);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"DigestBot is in {slack.World.Workspace.Name}", page, StringComparison.Ordinal);
        Assert.True((await slack.Doors.UseHttpAsync(served.Events, Cancellation)).IsAccepted);

        await UseAsync(served);
        bot.Time.Advance(TimeSpan.FromHours(11));
        await UseAsync(served);

        Assert.True(slack.World.Installation.Secrets.Count > 2, "the token was not renewed");
        await NoOneElseAsync(served);
        NothingIsLogged(served);
        Assert.Contains("The bot was installed by", served.Log.Text, StringComparison.Ordinal);
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task What_is_uninstalled_is_forgotten_and_can_come_back()
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = bot.Time, RotatesTokens = true }, Cancellation);
        await using var served = await ServeManyAsync(slack);
        await served.InstallAsync(Proxy);
        Assert.True((await slack.Doors.UseHttpAsync(served.Events, Cancellation)).IsAccepted);
        bot.Time.Advance(TimeSpan.FromMinutes(1));

        await slack.Users.Uninstall(slack.World.Workspace).Acknowledged.WaitAsync(Limit, Cancellation);
        await Eventually(() => served.Log.Text.Contains($"The bot was uninstalled from {slack.World.Workspace.Id}", StringComparison.Ordinal));

        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await served.InstallAsync(Proxy)).Status);
        await AnswerAsync(slack.Users.Slash("topics"));
    }

    private Task<ServedSlack> ServeManyAsync(SlackSimulator slack)
    {
        var app = slack.World.Application;
        return ServedSlack.StartAsync(
            bot, slack, "--Slack:Door=http", $"--Slack:PublicUrl={Proxy}", $"--Slack:ClientId={app.ClientId}",
            $"--Slack:ClientSecretFile={bot.Write("client", app.ClientSecret)}", $"--Slack:SigningSecret={app.SigningSecret}");
    }

    private static async Task UseAsync(ServedSlack served)
    {
        var users = served.Slack.Users;
        await AnswerAsync(users.Slash("topics"));
        await AnswerAsync(users.Slash(new string('x', 4000)));
        await users.Mention("topics").Acknowledged.WaitAsync(Limit, Cancellation);
        await users.OpenHome().Acknowledged.WaitAsync(Limit, Cancellation);
        await users.Event(served.Slack.World.Workspace, new System.Text.Json.Nodes.JsonObject { ["type"] = "team_rename" }).Acknowledged.WaitAsync(Limit, Cancellation);
    }

    private static async Task NoOneElseAsync(ServedSlack served)
    {
        using var client = new HttpClient();
        using var forged = new StringContent("token=1&command=/digest&text=topics&response_url=https%3A%2F%2Fhooks.example%2Fhushed");
        forged.Headers.Add("X-Slack-Request-Timestamp", "1");
        forged.Headers.Add("X-Slack-Signature", "v0=00");
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync(served.Events, forged, Cancellation)).StatusCode);
    }

    private static async Task<SimulatedMessage> AnswerAsync(Exchange exchange) => await exchange.Answered.WaitAsync(Limit, Cancellation);

    /// <summary>Everything that was ever handed out, on either side.</summary>
    private void NothingIsLogged(ServedSlack served)
    {
        var app = served.Slack.World.Application;
        var journal = served.Slack.Journal;
        string[] secrets =
        [
            app.AppToken, app.ClientSecret, app.SigningSecret, app.VerificationToken, "hooks.example", .. served.Secrets,
            .. served.Slack.World.Installations.SelectMany(installation => installation.Secrets),
            .. served.Slack.Journal.Requests.Select(request => request.Method).Where(method => method.Contains("hooks/", StringComparison.Ordinal)),
            .. File.Exists(bot.PathOf("bot.key")) ? [File.ReadAllText(bot.PathOf("bot.key")).Trim()] : Array.Empty<string>(),
        ];
        var log = served.Log.Text;
        Assert.NotEmpty(log);
        Assert.All(secrets, secret => Assert.False(log.Contains(secret, StringComparison.Ordinal), "a secret was logged"));
        Assert.DoesNotContain("/hooks/", log, StringComparison.Ordinal);
        Assert.DoesNotContain("ticket=", log, StringComparison.Ordinal);
        Assert.NotEmpty(journal.Requests);
    }

    private static async Task Eventually(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }
    }
}
