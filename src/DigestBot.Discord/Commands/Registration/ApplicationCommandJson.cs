using System.Text.Json.Serialization;

namespace DigestBot.Discord.Commands.Registration;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplicationCommand[]))]
internal sealed partial class ApplicationCommandJson : JsonSerializerContext;
