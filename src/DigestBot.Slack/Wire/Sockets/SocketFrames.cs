using System.Runtime.InteropServices;
using System.Text.Json;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Reads messages and writes acknowledgements.</summary>
internal static class SocketFrames
{
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public static SocketFrame Read(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        var frame = document.RootElement;
        if (frame.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("not an object");
        }

        return Text(frame, "envelope_id") is { } id ? new SocketFrame.Envelope(Envelope(id, frame)) : Text(frame, "type") switch
        {
            "hello" => new SocketFrame.Hello(Number(frame, "num_connections"), Inner(frame, "connection_info", "app_id"), Inner(frame, "debug_info", "host")),
            "disconnect" => new SocketFrame.Disconnect(Text(frame, "reason") ?? "no reason"),
            _ => new SocketFrame.Unknown(),
        };
    }

    public static ReadOnlyMemory<byte> Acknowledgement(string envelope, ReadOnlyMemory<byte> payload)
    {
        using var buffer = new MemoryStream(payload.Length + 128);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("envelope_id"u8, envelope);
            if (!payload.IsEmpty)
            {
                writer.WritePropertyName("payload"u8);
                writer.WriteRawValue(payload.Span);
            }

            writer.WriteEndObject();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static SocketEnvelope Envelope(string id, JsonElement frame) => new(
        id,
        Text(frame, "type") ?? "",
        frame.TryGetProperty("accepts_response_payload", out var accepts) && accepts.ValueKind == JsonValueKind.True,
        // a copy: the buffer is read into again
        frame.TryGetProperty("payload", out var payload) ? JsonMarshal.GetRawUtf8Value(payload).ToArray() : default,
        Number(frame, "retry_attempt") ?? 0,
        Text(frame, "retry_reason") is { Length: > 0 } reason ? reason : null);

    private static string? Inner(JsonElement frame, string part, string name) =>
        frame.TryGetProperty(part, out var inner) && inner.ValueKind == JsonValueKind.Object ? Text(inner, name) : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("not Unicode", broken);
        }
    }
}
