using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(ResponseBody))]
[JsonSerializable(typeof(ViewBody))]
[JsonSerializable(typeof(ViewCall))]
[JsonSerializable(typeof(ViewAnswer))]
internal sealed partial class BlockJson : JsonSerializerContext;
