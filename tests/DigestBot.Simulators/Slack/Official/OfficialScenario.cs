using System.Text.Json;
using DigestBot.Simulators.Journals;
using DigestBot.Simulators.Official;
using DigestBot.Simulators.Slack.Journals;

namespace DigestBot.Simulators.Slack.Official;

/// <summary>
/// Something that every bot does, as data: what happens (<see cref="Action"/>) and what the bot does then. The official client's
/// way of doing it is recorded for each door; a test of our adapter does the same and compares its journal:
/// <code>Assert.Empty(OfficialScenario.Of("ask").Differences(SlackDoor.Socket, slack.Journal));</code>
/// </summary>
/// <param name="Name">Also the name of the recorded shape.</param>
/// <param name="Bot">What the bot does, in words.</param>
/// <param name="Action">What the person does, as <c>POST /_sim/act</c> takes it; null where the bot begins.</param>
public sealed record OfficialScenario(string Name, string Bot, JsonElement? Action)
{
    private static readonly Dictionary<SlackDoor, Lazy<Dictionary<string, string[]>>> Shapes = Enum.GetValues<SlackDoor>().ToDictionary(
        door => door, door => new Lazy<Dictionary<string, string[]>>(() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(Recording.Read($"slack/{FileOf(door)}"))!));

    public static IReadOnlyList<OfficialScenario> All { get; } = JsonSerializer.Deserialize<OfficialScenario[]>(Recording.Read("slack/scenarios.json"), EntryFile.Json)!;

    public static OfficialScenario Of(string name) => All.Single(scenario => scenario.Name == name);

    /// <summary>What the official client was seen to send.</summary>
    public IReadOnlyList<string> Shape(SlackDoor door) => Shapes[door].Value[Name];

    /// <summary>How a bot's journal differs from the official client's; empty where it does the same.</summary>
    public IReadOnlyList<string> Differences(SlackDoor door, Journal journal) => JournalShape.Differences(Shape(door), JournalShape.Of(journal));

    internal static string FileOf(SlackDoor door) => door is SlackDoor.Socket ? "shapes-socket" : "shapes-http";
}
