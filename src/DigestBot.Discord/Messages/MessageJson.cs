using System.Text.Json.Serialization;

namespace DigestBot.Discord.Messages;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(ForumPostBody))]
[JsonSerializable(typeof(InteractionAnswer))]
internal sealed partial class MessageJson : JsonSerializerContext;
