using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Slack.Commands.Typed;

namespace DigestBot.Slack.Commands;

/// <summary>The links of a message, as people and bots post them.</summary>
internal static class MessageLinks
{
    /// <summary>A block in a block in a list in a quote: no message of people's nests deeper.</summary>
    private const int MostDepth = 12;

    private const int MostLinks = 20;

    private static readonly string[] OfAttachments = ["from_url", "original_url", "title_link"];

    /// <summary>In their order, each once: those of the text, then those that only blocks hold, then where attachments lead.</summary>
    public static IReadOnlyList<Uri> In(JsonElement? message)
    {
        if (message is not { ValueKind: JsonValueKind.Object } found)
        {
            return [];
        }

        var text = found.TryGetProperty("text", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString() : null;
        return
        [
            .. TextLinks.In(SlackText.Plain(text))
                .Concat(Of(found, "blocks", OfBlocks))
                .Concat(Of(found, "attachments", OfAttachment))
                .Distinct().Take(MostLinks),
        ];
    }

    private static IEnumerable<Uri> Of(JsonElement message, string name, Func<JsonElement, IEnumerable<Uri>> read) =>
        message.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().SelectMany(read) : [];

    private static IEnumerable<Uri> OfBlocks(JsonElement block) => OfBlocks(block, MostDepth);

    private static IEnumerable<Uri> OfBlocks(JsonElement element, int depth) => (element.ValueKind, depth) switch
    {
        (_, 0) => [],
        (JsonValueKind.Array, _) => element.EnumerateArray().SelectMany(part => OfBlocks(part, depth - 1)),
        (JsonValueKind.Object, _) => element.EnumerateObject().SelectMany(property => property switch
        {
            { Name: "url", Value.ValueKind: JsonValueKind.String } => WebAddress(property.Value.GetString()),
            { Name: "text", Value.ValueKind: JsonValueKind.String } => TextLinks.In(SlackText.Plain(property.Value.GetString())),
            _ => OfBlocks(property.Value, depth - 1),
        }),
        _ => [],
    };

    private static IEnumerable<Uri> OfAttachment(JsonElement attachment) => attachment.ValueKind != JsonValueKind.Object ? [] :
        OfAttachments.SelectMany(name => attachment.TryGetProperty(name, out var url) && url.ValueKind == JsonValueKind.String ? WebAddress(url.GetString()) : []).Take(1);

    private static IEnumerable<Uri> WebAddress(string? text) => TextLinks.WebAddressOf(text) is { } url ? [url] : [];
}
