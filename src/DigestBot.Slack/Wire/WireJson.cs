using System.Text.Json.Serialization;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Wire;

/// <summary>The JSON of what Slack answers; fields we do not read are skipped.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SlackStatus))]
[JsonSerializable(typeof(NoContent))]
[JsonSerializable(typeof(PostedMessage))]
[JsonSerializable(typeof(EphemeralMessage))]
[JsonSerializable(typeof(MessageHistory))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(OpenedView))]
[JsonSerializable(typeof(UserAnswer))]
[JsonSerializable(typeof(GroupMembers))]
[JsonSerializable(typeof(Identity))]
[JsonSerializable(typeof(SocketAddress))]
[JsonSerializable(typeof(OAuthAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;
