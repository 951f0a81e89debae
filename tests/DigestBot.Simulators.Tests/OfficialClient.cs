using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Official;

namespace DigestBot.Simulators.Tests;

/// <summary>Turns the end of an official script into the end of a test.</summary>
internal static class OfficialClient
{
    public static async Task<string> RunAsync(string script, DiscordSimulator discord, params (string Name, string Value)[] environment)
    {
        var run = await OfficialScript.RunAsync(
            script, discord.Description, environment.ToDictionary(variable => variable.Name, variable => variable.Value), TestContext.Current.CancellationToken);
        switch (run)
        {
            case OfficialRun.Done done: return done.Output;
            case OfficialRun.Unavailable missing: Assert.Skip(missing.Why); break;
            case OfficialRun.Failed failed: Assert.Fail($"{script}: {failed.Why}\n{string.Join('\n', discord.Journal.Violations)}"); break;
        }

        return "";
    }
}
