using DigestBot.Simulators.Slack;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>@slack/bolt, @slack/socket-mode and @slack/web-api against the simulator: a rule that breaks them is wrong.</summary>
public sealed class OfficialSlackTests
{
    [Theory]
    [InlineData("actions.mjs", "socket")]
    [InlineData("actions.mjs", "http")]
    [InlineData("messages.mjs", "")]
    [InlineData("sockets.mjs", "")]
    public async Task Official_client_gets_through(string script, string door)
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync(script, slack, ("DOOR", door)));
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task Official_client_installs_itself_and_renews_its_tokens()
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { RotatesTokens = true }, TestContext.Current.CancellationToken);

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync("install.mjs", slack));
    }

    [Fact]
    public async Task Official_client_and_simulator_agree_on_what_is_forged()
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync("signatures.mjs", slack));
    }
}
