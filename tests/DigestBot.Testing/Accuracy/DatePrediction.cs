using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>TIMEX3 annotations; a range counts as its two ends.</summary>
internal static class DatePrediction
{
    public static JsonObject Of(JsonNode item, ArticleAnalysis analysis)
    {
        var offsets = new CodePointOffsets(analysis.Text);
        var annotations = analysis.Times
            .SelectMany(time => time.Parts.Count > 0 ? time.Parts : [new TimePart(time.Span, time.Type, time.Value)])
            .Select(part => new JsonObject
            {
                ["start"] = offsets.Of(part.Span.Start),
                ["end"] = offsets.Of(part.Span.End),
                ["text"] = part.Span.Of(analysis.Text),
                ["type"] = part.Type.ToString().ToUpperInvariant(),
                ["value"] = part.Value,
            });
        return new JsonObject { ["timexes"] = new JsonArray([.. annotations]) };
    }
}
