using System.Text.Json;
using System.Text.Json.Serialization;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Journals;
using DigestBot.Simulators.Official;

namespace DigestBot.Simulators.Discord.Official;

/// <summary>
/// Something that every bot does, as data: what happens (<see cref="Action"/>) and what the bot does then. The official client's
/// way of doing it is recorded; a test of our adapter does the same and compares its journal:
/// <code>Assert.Empty(OfficialScenario.Of("ask").Differences(discord.Journal));</code>
/// </summary>
/// <param name="Name">Also the name of the recorded shape.</param>
/// <param name="Bot">What the bot does, in words.</param>
/// <param name="Action">What the person does, as <c>POST /_sim/interactions</c> takes it; null where the bot begins.</param>
public sealed record OfficialScenario(string Name, string Bot, JsonElement? Action)
{
    public static IReadOnlyList<OfficialScenario> All { get; } = JsonSerializer.Deserialize<OfficialScenario[]>(Recording.Read("discord/scenarios.json"), EntryFile.Json)!;

    /// <summary>What the official client was seen to send.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Shape => Recording.Read($"discord/shapes/{Name}").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static OfficialScenario Of(string name) => All.Single(scenario => scenario.Name == name);

    /// <summary>How a bot's journal differs from the official client's; empty where it does the same.</summary>
    public IReadOnlyList<string> Differences(Journal journal) => JournalShape.Differences(Shape, JournalShape.Of(journal));
}
