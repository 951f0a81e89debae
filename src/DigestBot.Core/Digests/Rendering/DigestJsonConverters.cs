using System.Text.Json;
using System.Text.Json.Serialization;
using DigestBot.Articles;
using DigestBot.Text;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Digests.Rendering;

/// <summary>2025-06-09T10:20:00Z</summary>
internal sealed class InstantJson : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        InstantPattern.ExtendedIso.Parse(reader.GetString() ?? "").GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

/// <summary>2025-06-09</summary>
internal sealed class LocalDateJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString() ?? "").GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

/// <summary>2025-06-09, 2025-06-09T19:30, 2025-06-09T19:30+09:00: with what is known and no more.</summary>
internal sealed class CalendarMomentJson : JsonConverter<CalendarMoment>
{
    public override CalendarMoment Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        CalendarMoment.TryParse(reader.GetString(), out var moment) ? moment : throw new JsonException("Not a calendar date.");

    public override void Write(Utf8JsonWriter writer, CalendarMoment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class ArticleIdJson : JsonConverter<ArticleId>
{
    public override ArticleId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, ArticleId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

internal sealed class CamelCaseEnumJson<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
