using System.Text.Json;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What descriptions refer to by identifier: the names of persons and organisations, the addresses of images.</summary>
internal sealed class LinkedNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Address, string? Text)> images = new(StringComparer.Ordinal);

    public void Add(JsonElement item)
    {
        if (LinkedText.String(item, "@id") is not { } id)
        {
            return;
        }

        if (LinkedText.String(item, "name") is { } name)
        {
            names.TryAdd(id, name);
        }

        if (Image(item) is { } image)
        {
            images.TryAdd(id, image);
        }
    }

    public string? NameOf(string id) => names.GetValueOrDefault(id);

    /// <summary>The image of a thing, the first of several, and what is said of it.</summary>
    public (string Address, string? Text)? ImageOf(JsonElement item)
    {
        if (!item.TryGetProperty("image", out var image) || (image.ValueKind == JsonValueKind.Array && image.GetArrayLength() == 0))
        {
            return null;
        }

        image = image.ValueKind == JsonValueKind.Array ? image[0] : image;
        return image.ValueKind switch
        {
            JsonValueKind.Object => Image(image) ?? (LinkedText.String(image, "@id") is { } id && images.TryGetValue(id, out var known) ? known : null),
            JsonValueKind.String => (image.GetString()!, null),
            _ => null,
        };
    }

    private static (string Address, string? Text)? Image(JsonElement item) =>
        (LinkedText.String(item, "url") ?? LinkedText.String(item, "contentUrl")) is { } address && LinkedText.String(item, "@type") is null or "ImageObject"
            ? (address, LinkedText.String(item, "caption") ?? LinkedText.String(item, "description"))
            : null;
}
