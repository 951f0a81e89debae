using System.Text.Json;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Official;
using DigestBot.Testing;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>What the official client sends in each scenario is on record, so that our adapter can be held to it. RECORD=1 writes it anew.</summary>
public sealed class OfficialScenarioTests
{
    public static TheoryData<string> Names => [.. OfficialScenario.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Official_client_sends_what_is_on_record(string name)
    {
        var scenario = OfficialScenario.Of(name);
        await using var discord = await DiscordSimulator.StartAsync();
        await OfficialClient.RunAsync("scenario.mjs", discord, ("SCENARIO", JsonSerializer.Serialize(scenario, JsonSerializerOptions.Web)));

        if (Environment.GetEnvironmentVariable("RECORD") == "1")
        {
            var folder = Path.Combine(RepositoryFolder.Root, "tests", "DigestBot.Simulators", "Discord", "Official", "Shapes");
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".txt"), string.Join('\n', JournalShape.Of(discord.Journal)) + "\n", TestContext.Current.CancellationToken);
            return;
        }

        Assert.Empty(scenario.Differences(discord.Journal));
    }
}
