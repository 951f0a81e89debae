using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Digests.Rendering;

/// <summary>The generated writer and reader of a digest; its field names are a contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(InstantJson), typeof(LocalDateJson), typeof(CalendarMomentJson), typeof(ArticleIdJson),
        typeof(CamelCaseEnumJson<DigestLength>), typeof(CamelCaseEnumJson<DigestKind>), typeof(CamelCaseEnumJson<ArticleMark>), typeof(CamelCaseEnumJson<Text.QuoteKind>), typeof(CamelCaseEnumJson<NewsVerdict>),
        typeof(CamelCaseEnumJson<Stories.Queries.HitPlace>),
    ])]
[JsonSerializable(typeof(Digest))]
[JsonSerializable(typeof(QuoteList))]
[JsonSerializable(typeof(DateList))]
[JsonSerializable(typeof(NewsReason))]
internal sealed partial class DigestJson : JsonSerializerContext;
