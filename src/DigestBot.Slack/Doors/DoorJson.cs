using System.Text.Json.Serialization;

namespace DigestBot.Slack.Doors;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ChallengeAnswer))]
internal sealed partial class DoorJson : JsonSerializerContext;
