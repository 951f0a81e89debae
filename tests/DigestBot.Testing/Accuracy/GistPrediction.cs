using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>The standard gist, sentence by sentence.</summary>
internal static class GistPrediction
{
    public static JsonObject Of(JsonNode item, ArticleAnalysis analysis) => new()
    {
        ["summary"] = new JsonArray([.. analysis.Gist.Standard.Select(sentence => (JsonNode)sentence.Of(analysis.Text))]),
    };
}
