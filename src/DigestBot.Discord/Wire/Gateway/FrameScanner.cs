using System.Text.Json;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Finds number, kind and content of a message without making objects of it.</summary>
internal static class FrameScanner
{
    /// <summary>A whole message.</summary>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static GatewayFrame Scan(ReadOnlyMemory<byte> message)
    {
        var (opcode, sequence, kind, content) = Read(message.Span, whole: true);
        return new(opcode ?? throw new JsonException("A message of the gateway has an opcode."), sequence, kind ?? GatewayEventKind.Other, message[content]);
    }

    /// <summary>Whether the beginning of a message that goes on shows that nobody wants it: an event we skip, with its number.</summary>
    public static bool IsSkipped(ReadOnlySpan<byte> beginning, out GatewayFrame frame)
    {
        var (opcode, sequence, kind, _) = Read(beginning, whole: false);
        frame = new(GatewayOpcode.Dispatch, sequence, GatewayEventKind.Other, default);
        return opcode == GatewayOpcode.Dispatch && kind == GatewayEventKind.Other && sequence is not null;
    }

    private static (GatewayOpcode? Opcode, long? Sequence, GatewayEventKind? Kind, Range Content) Read(ReadOnlySpan<byte> json, bool whole)
    {
        GatewayOpcode? opcode = null;
        long? sequence = null;
        GatewayEventKind? kind = null;
        var content = ..0;
        var reader = new Utf8JsonReader(json, whole, state: default);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A message of the gateway is a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            if (!reader.Read())
            {
                break;
            }

            var start = (int)reader.TokenStartIndex;
            switch (name)
            {
                case 'o' when reader.TokenType == JsonTokenType.Number:
                    opcode = reader.TryGetInt32(out var number) ? (GatewayOpcode)number : null;
                    break;
                case 's' when reader.TokenType == JsonTokenType.Number:
                    sequence = reader.TryGetInt64(out var place) ? place : null;
                    break;
                case 't':
                    kind = Kind(ref reader);
                    break;
            }

            if (!reader.TrySkip())
            {
                break;
            }

            content = name == 'd' ? start..(int)reader.BytesConsumed : content;
        }

        return (opcode, sequence, kind, content);
    }

    private static char Name(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("op"u8) ? 'o' : reader.ValueTextEquals("s"u8) ? 's' : reader.ValueTextEquals("t"u8) ? 't' : reader.ValueTextEquals("d"u8) ? 'd' : ' ';

    private static GatewayEventKind Kind(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? GatewayEventKind.Other
        : reader.ValueTextEquals("INTERACTION_CREATE"u8) ? GatewayEventKind.Interaction
        : reader.ValueTextEquals("READY"u8) ? GatewayEventKind.Ready
        : reader.ValueTextEquals("RESUMED"u8) ? GatewayEventKind.Resumed
        : reader.ValueTextEquals("GUILD_DELETE"u8) ? GatewayEventKind.GuildDelete
        : reader.ValueTextEquals("CHANNEL_DELETE"u8) || reader.ValueTextEquals("THREAD_DELETE"u8) ? GatewayEventKind.ChannelDelete
        : GatewayEventKind.Other;
}
