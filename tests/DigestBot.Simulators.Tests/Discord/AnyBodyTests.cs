using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Rest;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>Whatever is sent, the simulator answers by its rules and does not fail itself.</summary>
public sealed class AnyBodyTests
{
    private static readonly string[] Names =
    [
        "content", "flags", "components", "embeds", "type", "id", "custom_id", "style", "label", "url", "accessory", "items", "media", "nonce",
        "enforce_nonce", "allowed_mentions", "parse", "name", "description", "options", "choices", "value", "message", "applied_tags", "data",
        "archived", "title", "component", "fields", "contexts", "description_localizations", "ja", "attachments", "poll", "min_values",
    ];

    [Fact]
    public async Task No_body_breaks_the_simulator()
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { InvalidRequests = int.MaxValue });
        discord.RateLimits.Global = new RateLimitRule(int.MaxValue, TimeSpan.FromSeconds(1));
        foreach (var endpoint in (string[])["POST /channels/{channel_id}/messages", "POST /channels/{channel_id}/threads", "PUT /applications/{application_id}/commands"])
        {
            discord.RateLimits[endpoint] = null;
        }

        using var bot = new RawBot(discord);
        var forum = discord.World.AddChannel(discord.World.Guild, Simulators.Discord.World.ChannelKind.Forum, "forum");
        var random = new Random(4);
        for (var i = 0; i < 400; i++)
        {
            var body = Any(random, depth: 4);
            var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));
            foreach (var (method, path) in ((string, string)[])
            [
                ("POST", bot.Messages),
                ("POST", $"/v10/channels/{forum.Id}/threads"),
                ("PUT", $"/v10/applications/{discord.Application.Id}/commands"),
                ("POST", $"/v10/interactions/{asked.Id}/{asked.Token}/callback"),
            ])
            {
                await bot.SendAsync(method, path, body?.DeepClone());
            }
        }

        var failures = discord.Journal.Violations.Where(violation => violation.Rule == ViolationRule.Simulator).Select(violation => violation.What).ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
    }

    private static JsonNode? Any(Random random, int depth) => random.Next(depth == 0 ? 6 : 14) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-1, 40_000)),
        2 or 3 => JsonValue.Create(random.Next(26)),
        4 => JsonValue.Create(new string('字', random.Next(12))),
        5 => JsonValue.Create(random.Next(2) == 0),
        6 or 7 or 8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
        _ => new JsonObject(random.GetItems(Names, random.Next(7)).Distinct().Select(name => KeyValuePair.Create(name, Any(random, depth - 1)))),
    };
}
