using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Web;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>Whatever is sent, the simulator answers by its rules and does not fail itself.</summary>
public sealed class AnyBodyTests
{
    private static readonly string[] Names =
    [
        "channel", "text", "blocks", "type", "elements", "block_id", "action_id", "accessory", "options", "value", "url", "metadata", "event_type", "event_payload",
        "thread_ts", "ts", "view", "title", "label", "element", "trigger_id", "user_id", "view_id", "hash", "fields", "style", "confirm", "limit", "cursor", "oldest",
    ];

    private static readonly string[] Words = ["section", "rich_text", "actions", "input", "modal", "home", "mrkdwn", "plain_text", "button", "overflow", "1700000000.000100", "x"];

    [Fact]
    public async Task No_body_breaks_the_simulator()
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        string[] methods = ["chat.postMessage", "chat.update", "views.open", "views.publish", "conversations.join", "conversations.open", "auth.test"];
        foreach (var method in methods)
        {
            slack.Rates[method] = new RateRule(int.MaxValue / 2, TimeSpan.FromSeconds(1));
        }

        slack.Rates.PostsOfChannel = new RateRule(1000, TimeSpan.FromSeconds(1), 100_000);
        var random = new Random(4);
        for (var i = 0; i < 150; i++)
        {
            foreach (var method in methods)
            {
                var body = Any(random, depth: 4) as JsonObject ?? [];
                body["channel"] = random.Next(4) == 0 ? body["channel"]?.DeepClone() : slack.World.Channel.Id;
                body["trigger_id"] = slack.Users.Slash("x").TriggerId;
                body["user_id"] = slack.World.Person.Id;
                await app.JsonAsync(method, body);
            }
        }

        var failures = slack.Journal.Violations.Where(violation => violation.Rule == ViolationRule.Simulator).Select(violation => violation.What).ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
    }

    private static JsonNode? Any(Random random, int depth) => random.Next(depth == 0 ? 6 : 14) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-1, 40_000)),
        2 => JsonValue.Create(random.Next(2) == 0),
        3 or 4 or 5 => JsonValue.Create(Words[random.Next(Words.Length)]),
        6 or 7 or 8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
        _ => new JsonObject(random.GetItems(Names, random.Next(7)).Distinct().Select(name => KeyValuePair.Create(name, Any(random, depth - 1)))),
    };
}
