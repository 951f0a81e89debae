using System.Text.Json.Serialization;

namespace DigestBot.Slack.Installations;

[JsonSerializable(typeof(StoredGrant))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class StoredGrantJson : JsonSerializerContext;
