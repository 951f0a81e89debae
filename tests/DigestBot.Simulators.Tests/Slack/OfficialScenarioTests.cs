using System.Text.Encodings.Web;
using System.Text.Json;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Official;
using DigestBot.Testing;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>What bolt sends in each scenario is on record, so that our adapter can be held to it. RECORD=1 writes it anew.</summary>
public sealed class OfficialScenarioTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(SlackDoor.Socket)]
    [InlineData(SlackDoor.Http)]
    public async Task Official_client_sends_what_is_on_record(SlackDoor door)
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        slack.Rates.PostsOfChannel = slack.Rates.PostsOfChannel with { Tolerated = 100 };
        var scenarios = JsonSerializer.Serialize(OfficialScenario.All, JsonSerializerOptions.Web);
        var output = await OfficialClient.RunAsync("scenarios.mjs", slack, ("SCENARIOS", scenarios), ("DOOR", door is SlackDoor.Http ? "http" : "socket"));
        var shapes = JsonSerializer.Deserialize<Dictionary<string, string[]>>(output.Split('\n')[0])!;

        if (Environment.GetEnvironmentVariable("RECORD") == "1")
        {
            var file = Path.Combine(RepositoryFolder.Root, "tests", "DigestBot.Simulators", "Slack", "Official", OfficialScenario.FileOf(door) + ".json");
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(shapes, Indented) + "\n", TestContext.Current.CancellationToken);
            return;
        }

        Assert.All(OfficialScenario.All, scenario => Assert.Empty(JournalShape.Differences(scenario.Shape(door), shapes[scenario.Name])));
    }
}
