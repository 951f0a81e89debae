using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Discord.Commands.Payloads;

/// <summary>Reads interactions. What Discord adds is passed over; what we need and is not there is refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Interaction))]
internal sealed partial class InteractionJson : JsonSerializerContext
{
    /// <summary>The interaction, or null for anything else.</summary>
    public static Interaction? TryRead(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
