using System.Text.Json.Serialization;
using DigestBot.Text;

namespace DigestBot.Storage.Articles;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(ArticleAnalysis))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext;
