using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Official;
using DigestBot.Simulators.Slack;

namespace DigestBot.Simulators.Tests;

/// <summary>Turns the end of an official script into the end of a test.</summary>
internal static class OfficialClient
{
    public static Task<string> RunAsync(string script, DiscordSimulator discord, params (string Name, string Value)[] environment) =>
        RunAsync(script, discord.Description, () => discord.Journal.Violations, environment);

    public static Task<string> RunAsync(string script, SlackSimulator slack, params (string Name, string Value)[] environment) =>
        RunAsync($"slack/{script}", slack.Description, () => slack.Journal.Violations, environment);

    private static async Task<string> RunAsync(
        string script, JsonObject simulator, Func<IEnumerable<object>> violations, (string Name, string Value)[] environment)
    {
        var run = await OfficialScript.RunAsync(
            script, simulator, environment.ToDictionary(variable => variable.Name, variable => variable.Value), TestContext.Current.CancellationToken);
        switch (run)
        {
            case OfficialRun.Done done: return done.Output;
            case OfficialRun.Unavailable missing: Assert.Skip(missing.Why); break;
            case OfficialRun.Failed failed: Assert.Fail($"{script}: {failed.Why}\n{string.Join('\n', violations())}"); break;
        }

        return "";
    }
}
