using System.Text.Json;
using DigestBot.Testing;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>Discord's own OpenAPI document, closed for unknown keys where it leaves objects open.</summary>
internal sealed class DiscordSchema(SchemaDocument document)
{
    public static DiscordSchema? Load() => SharedFolder.Find("specs/discord/openapi.json") is { } path
        ? new DiscordSchema(new SchemaDocument(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement, isStrict: true))
        : null;

    /// <summary>What is wrong with the body of a request; empty when nothing is.</summary>
    /// <param name="request">Method and path: <c>post /channels/{channel_id}/messages</c>.</param>
    /// <param name="json">The body.</param>
    public IReadOnlyList<string> Problems(string request, string json)
    {
        var (method, path) = (request.Split(' ')[0], request.Split(' ')[1]);
        var schema = document.Root.GetProperty("paths").GetProperty(path).GetProperty(method)
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        using var body = JsonDocument.Parse(json);
        return document.Problems(schema, body.RootElement);
    }
}
