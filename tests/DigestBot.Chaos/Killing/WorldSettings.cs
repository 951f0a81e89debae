using System.Text.Json.Nodes;
using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>The settings of the bot in one world, and where its files lie.</summary>
/// <param name="folder">Of this world alone.</param>
/// <param name="database">As <c>Storage:Path</c> names it.</param>
/// <param name="topics">The topics it knows.</param>
internal sealed class WorldSettings(string folder, string database, IReadOnlyList<string> topics)
{
    private readonly Dictionary<string, string?> values = new()
    {
        ["Host:Url"] = "http://127.0.0.1:0",
        ["Storage:Path"] = database,
        ["Topics:File"] = Path.Combine(folder, "topics.json"),
        ["Samples:Enabled"] = "false",
        ["Feeds:Poll"] = "false",
        ["Reader:Zone"] = "UTC",
        ["Reader:Culture"] = "en",
        ["Discord:Door"] = "http",
        ["Slack:Door"] = "http",
        ["Slack:KeyFile"] = Path.Combine(folder, "digestbot.key"),
    };

    public string Clock => PathOf("clock");

    /// <summary>For a process of this program's own.</summary>
    public IReadOnlyDictionary<string, string?> Values => values;

    /// <summary>For the bot's process.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
        values.Select(pair => KeyValuePair.Create(pair.Key.Replace(":", "__", StringComparison.Ordinal), pair.Value!));

    public string PathOf(string name) => Path.Combine(folder, name);

    public void WriteTopics()
    {
        var list = topics.Select(topic => new JsonObject
        {
            ["name"] = topic, ["title"] = topic, ["aliases"] = new JsonArray(), ["languages"] = new JsonArray(), ["match"] = new JsonArray(new JsonArray($"{topic}*")),
        });
        File.WriteAllText(PathOf("topics.json"), new JsonObject { ["topics"] = new JsonArray([.. list]) }.ToJsonString());
    }

    public void Take(PlatformAddresses addresses)
    {
        values["Discord:BaseUrl"] = addresses.DiscordApi;
        values["Discord:Token"] = addresses.DiscordToken;
        values["Discord:PublicKey"] = addresses.DiscordKey;
        values["Slack:BaseUrl"] = addresses.SlackApi;
        values["Slack:BotToken"] = addresses.SlackToken;
        values["Slack:SigningSecret"] = addresses.SlackSecret;
    }
}
