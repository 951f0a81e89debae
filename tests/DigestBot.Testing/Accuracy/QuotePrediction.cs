using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>Quote spans with their speakers.</summary>
internal static class QuotePrediction
{
    public static JsonObject Of(JsonNode item, ArticleAnalysis analysis)
    {
        var offsets = new CodePointOffsets(analysis.Text);
        return new JsonObject
        {
            ["quotes"] = new JsonArray([.. analysis.Quotes.Select(quote => new JsonObject
            {
                ["start"] = offsets.Of(quote.Span.Start),
                ["end"] = offsets.Of(quote.Span.End),
                ["text"] = quote.Span.Of(analysis.Text),
                ["speaker"] = quote.Speaker,
            })]),
        };
    }
}
