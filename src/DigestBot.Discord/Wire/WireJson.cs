using System.Text.Json.Serialization;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;

namespace DigestBot.Discord.Wire;

/// <summary>The JSON of what Discord answers; fields we do not read are skipped.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NoContent))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Message[]))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(ThreadWithMessage))]
[JsonSerializable(typeof(ThreadList))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Role[]))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(ApplicationCommand[]))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(Recipient))]
[JsonSerializable(typeof(DiscordError))]
[JsonSerializable(typeof(RateLimitBody))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(GatewayTarget))]
[JsonSerializable(typeof(bool))]
internal sealed partial class WireJson : JsonSerializerContext;
