using System.Buffers;
using System.Text.Json;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What the bot sends: heartbeats, and how a session begins or goes on.</summary>
internal static class GatewayMessages
{
    /// <summary>
    /// None. Interactions come without any (https://discord.com/developers/docs/events/gateway#gateway-intents), and GUILDS, which
    /// would tell at once that the bot was removed, costs a description of every guild at every start; the next message sent there tells as well.
    /// </summary>
    private const int Intents = 0;

    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, json =>
    {
        if (sequence is { } last)
        {
            json.WriteNumber("d", last);
        }
        else
        {
            json.WriteNull("d");
        }
    });

    public static ReadOnlyMemory<byte> Identify(DiscordCredentials credentials, ShardPlace place) => Write(GatewayOpcode.Identify, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", credentials.Token);
        json.WriteNumber("intents", Intents);
        json.WriteStartArray("shard");
        json.WriteNumberValue(place.Shard);
        json.WriteNumberValue(place.Shards);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("os", OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        json.WriteString("browser", "DigestBot");
        json.WriteString("device", "DigestBot");
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Resume(DiscordCredentials credentials, GatewaySession session) => Write(GatewayOpcode.Resume, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", credentials.Token);
        json.WriteString("session_id", session.Id);
        json.WriteNumber("seq", session.Sequence);
        json.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(GatewayOpcode opcode, Action<Utf8JsonWriter> data)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("op", (int)opcode);
            data(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
