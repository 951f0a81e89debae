using System.Text.Json.Serialization;

namespace DigestBot.Slack.Commands.Forms;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(FormState))]
internal sealed partial class FormStateJson : JsonSerializerContext;
