using System.Text.Json;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Official;
using DigestBot.Testing;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>What the official client sends in each scenario is on record, so that our adapter can be held to it. RECORD=1 writes it anew.</summary>
public sealed class OfficialScenarioTests
{
    [Fact]
    public async Task Official_client_sends_what_is_on_record()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        var scenarios = JsonSerializer.Serialize(OfficialScenario.All, JsonSerializerOptions.Web);
        var output = await OfficialClient.RunAsync("scenarios.mjs", discord, ("SCENARIOS", scenarios));
        var shapes = JsonSerializer.Deserialize<Dictionary<string, string[]>>(output.Split('\n')[0])!;

        if (Environment.GetEnvironmentVariable("RECORD") == "1")
        {
            foreach (var (name, shape) in shapes)
            {
                var file = Path.Combine(RepositoryFolder.Root, "tests", "DigestBot.Simulators", "Discord", "Official", "Shapes", name + ".txt");
                await File.WriteAllTextAsync(file, string.Join('\n', shape) + "\n", TestContext.Current.CancellationToken);
            }

            return;
        }

        Assert.All(OfficialScenario.All, scenario => Assert.Empty(JournalShape.Differences(scenario.Shape, shapes[scenario.Name])));
    }

    [Fact]
    public void Shapes_differ_by_what_one_sends_and_the_other_does_not() =>
        Assert.Equal(
            ["only theirs: b", "only ours:   c"],
            JournalShape.Differences(["a", "b", "a"], ["a", "a", "c"]));
}
