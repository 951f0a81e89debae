using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>What an identify says, or the close code that it earns. https://docs.discord.com/developers/events/gateway-events#identify</summary>
internal abstract record IdentifyPayload
{
    /// <summary>https://docs.discord.com/developers/events/gateway#list-of-intents</summary>
    private const int KnownIntents = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    private const int PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

    /// <summary>https://docs.discord.com/developers/events/gateway#sharding</summary>
    private const int MostGuildsAShard = 2500;

    private IdentifyPayload()
    {
    }

    public static IdentifyPayload Read(JsonNode? data, DiscordWorld world, int granted)
    {
        var problems = new BodyProblems();
        Fields.Read(data, "", problems, ReadFields);
        if (problems.Any)
        {
            return new Wrong(GatewayCloseCode.DecodeError, problems.ToJson().ToJsonString());
        }

        var (shard, shards) = ReadShard(data!);
        var intents = data!["intents"]!.GetValueKind() == JsonValueKind.Number ? data["intents"]!.GetValue<int>() : -1;
        return data["token"]!.ToString() != world.Application.Token ? new Wrong(GatewayCloseCode.AuthenticationFailed, "Authentication failed.")
            : shard < 0 || shards < 1 || shard >= shards ? new Wrong(GatewayCloseCode.InvalidShard, $"shard {shard} of {shards}")
            : intents < 0 || (intents & ~KnownIntents) != 0 ? new Wrong(GatewayCloseCode.InvalidIntents, $"intents {intents}")
            : (intents & PrivilegedIntents & ~granted) != 0 ? new Wrong(GatewayCloseCode.DisallowedIntents, $"intents {intents} were not granted")
            : world.GuildsOf(shard, shards).Count > MostGuildsAShard ? new Wrong(GatewayCloseCode.ShardingRequired, $"over {MostGuildsAShard} guilds in shard {shard}")
            : new Right(shard, shards, intents);
    }

    private static void ReadFields(Fields fields)
    {
        fields.Text("token", 200, required: true);
        fields.Node("intents", required: true);
        fields.Object("properties", properties => properties.Ignore("os", "browser", "device"), required: true);
        fields.List("shard", 2, 2);
        fields.Number("large_threshold", 50, 250);
        fields.Flag("compress");
        fields.Ignore("presence");
    }

    private static (int Shard, int Shards) ReadShard(JsonNode data) =>
        data["shard"] is not JsonArray { Count: 2 } pair ? (0, 1)
        : pair.All(item => item?.GetValueKind() == JsonValueKind.Number) ? (pair[0]!.GetValue<int>(), pair[1]!.GetValue<int>())
        : (-1, -1);

    public sealed record Right(int Shard, int Shards, int Intents) : IdentifyPayload;

    public sealed record Wrong(int CloseCode, string What) : IdentifyPayload;
}
