using System.Text.Json;
using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>Writes what was found in one text, with offsets in Unicode code points.</summary>
internal sealed class FindingsJson(Utf8JsonWriter writer, string text)
{
    private readonly CodePointOffsets offsets = new(text);

    public void Strings(string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Where each value was found, under the value's own name.</summary>
    public void Origins(MetadataOrigins? origins)
    {
        writer.WriteStartObject("origins");
        writer.WriteString("title", origins?.Title);
        writer.WriteString("author", origins?.Authors);
        writer.WriteString("publisher", origins?.Publisher);
        writer.WriteString("section", origins?.Section);
        writer.WriteString("image", origins?.Image);
        writer.WriteString("updated", origins?.Updated);
        writer.WriteString("canonicalUrl", origins?.CanonicalUrl);
        writer.WriteString("language", origins?.Language);
        writer.WriteEndObject();
    }

    public void Spans(string name, IEnumerable<TextSpan> spans) => Objects(name, spans, Span);

    public void Quotes(IEnumerable<Quote> quotes) => Objects("quotes", quotes, quote =>
    {
        SpanWithText(quote.Span);
        writer.WriteString("speaker", quote.Speaker);
        writer.WriteString("kind", Lower(quote.Kind));
        writer.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        writer.WriteString("explanation", quote.Explanation);
    });

    public void Times(IEnumerable<TimeExpression> times) => Objects("times", times, time =>
    {
        SpanWithText(time.Span);
        writer.WriteString("type", Upper(time.Type));
        writer.WriteString("value", time.Value);
        writer.WriteString("from", time.From?.ToString());
        writer.WriteString("to", time.To?.ToString());
        writer.WriteString("mod", time.Modifier is { } modifier ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(modifier.ToString()) : null);
        writer.WriteString("anchor", time.Anchor?.ToString());
        writer.WriteString("role", Lower(time.Role));
        if (time.Parts.Count > 0)
        {
            Parts(time.Parts);
        }

        writer.WriteString("explanation", time.Explanation);
    });

    public void KeyDates(IEnumerable<KeyDate> dates) => Objects("keyDates", dates, date =>
    {
        writer.WriteString("from", date.From.ToString());
        writer.WriteString("to", date.To.ToString());
        writer.WriteString("what", date.What.Of(text));
    });

    private void Parts(IEnumerable<TimePart> parts) => Objects("parts", parts, part =>
    {
        SpanWithText(part.Span);
        writer.WriteString("type", Upper(part.Type));
        writer.WriteString("value", part.Value);
    });

    private void SpanWithText(TextSpan span)
    {
        Span(span);
        writer.WriteString("text", span.Of(text));
    }

    private void Span(TextSpan span)
    {
        writer.WriteNumber("start", offsets.Of(span.Start));
        writer.WriteNumber("end", offsets.Of(span.End));
    }

    private void Objects<T>(string name, IEnumerable<T> items, Action<T> fields)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            fields(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Upper(TimeType type) => type.ToString().ToUpperInvariant();
}
