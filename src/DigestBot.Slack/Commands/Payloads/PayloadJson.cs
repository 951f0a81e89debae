using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DigestBot.Slack.Commands.Payloads;

/// <summary>Reads what Slack sends. What it adds is passed over; what we need and is not there is refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SlashPayload))]
[JsonSerializable(typeof(InteractionPayload))]
[JsonSerializable(typeof(EventPayload))]
internal sealed partial class PayloadJson : JsonSerializerContext
{
    /// <summary>Null for anything else.</summary>
    public static T? TryRead<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
