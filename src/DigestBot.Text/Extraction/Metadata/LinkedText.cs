using System.Net;
using System.Text.Json;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Strings and names out of JSON-LD, whichever of its many shapes they have.</summary>
internal static class LinkedText
{
    public static string? String(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? String(value) : null;

    /// <summary>The names of one person or organisation or of a list of them; a bare reference is looked up among the things named.</summary>
    public static List<string> Names(JsonElement item, string property, LinkedNames named)
    {
        var names = new List<string>();
        if (item.TryGetProperty(property, out var value))
        {
            foreach (var one in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            {
                var name = one.ValueKind == JsonValueKind.Object ? NameOf(one) : String(one);
                if (name is null && one.ValueKind == JsonValueKind.Object && String(one, "@id") is { } reference)
                {
                    name = named.NameOf(reference);
                }

                if (name is not null)
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static string? NameOf(JsonElement item) =>
        item.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.Array
            ? string.Join("; ", name.EnumerateArray().Select(String).OfType<string>()) is { Length: > 0 } joined ? joined : null
            : String(item, "name");

    private static string? String(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out var inner))
        {
            value = inner;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        // not folded: the body keeps its line breaks
        var text = WebUtility.HtmlDecode(value.GetString())!.Trim();
        return text.Length == 0 ? null : text;
    }
}
