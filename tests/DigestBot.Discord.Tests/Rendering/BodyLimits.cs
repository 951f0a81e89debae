using System.Text;
using System.Text.Json;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>Discord's limits on a message that no schema holds, read from the JSON as it goes over the wire.</summary>
internal static class BodyLimits
{
    public static IReadOnlyList<string> Broken(string json)
    {
        using var document = JsonDocument.Parse(json);
        var body = document.RootElement;
        var broken = new List<string>();
        List<JsonElement> all = [.. Components(body.GetProperty("components"))];
        List<string> texts = [.. all.Where(IsText).Select(text => text.GetProperty("content").GetString()!)];
        var characters = texts.Sum(text => text.EnumerateRunes().Count());
        var bytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text) + 12);
        List<string> ids = [.. all.Where(component => component.TryGetProperty("custom_id", out _)).Select(component => component.GetProperty("custom_id").GetString()!)];
        Demand(all.Count is > 0 and <= 40, $"{all.Count} components");
        Demand(characters <= 4000, $"{characters} characters of text");
        Demand(bytes <= 10_000, $"{bytes} bytes of text");
        Demand(texts.All(text => text.Trim().Length > 0), "an empty text");
        Demand(ids.Distinct().Count() == ids.Count, "a custom_id twice");
        Demand(ids.All(id => id.Length is > 0 and <= 100), "a custom_id that is too long");
        Demand((body.GetProperty("flags").GetInt32() & (1 << 15)) != 0, "components without their flag");
        Demand(body.GetProperty("allowed_mentions").GetRawText() == """{"parse":[]}""", "mentions");
        Demand(!body.TryGetProperty("content", out _) && !body.TryGetProperty("embeds", out _), "content beside components");
        foreach (var button in all.Where(component => component.GetProperty("type").GetInt32() == 2))
        {
            var isLink = button.GetProperty("style").GetInt32() == 5;
            Demand(button.TryGetProperty("url", out var url) == isLink && button.TryGetProperty("custom_id", out _) == !isLink, "a button that is both or neither");
            Demand(!isLink || (url.GetString()!.Length <= 512 && Uri.IsWellFormedUriString(url.GetString(), UriKind.Absolute)), "a link that is none");
            Demand(button.GetProperty("label").GetString()!.Length is > 0 and <= 80, "a label that is empty or too long");
        }

        foreach (var row in all.Where(component => component.GetProperty("type").GetInt32() == 1))
        {
            Demand(row.GetProperty("components").GetArrayLength() is > 0 and <= 5, "a row with too many buttons or none");
        }

        return broken;

        void Demand(bool holds, string otherwise)
        {
            if (!holds)
            {
                broken.Add(otherwise);
            }
        }
    }

    /// <summary>The texts, in the order they are read.</summary>
    public static IReadOnlyList<string> Texts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Components(document.RootElement.GetProperty("components")).Where(IsText).Select(text => text.GetProperty("content").GetString()!)];
    }

    private static bool IsText(JsonElement component) => component.GetProperty("type").GetInt32() == 10;

    private static IEnumerable<JsonElement> Components(JsonElement list)
    {
        foreach (var component in list.EnumerateArray())
        {
            yield return component;
            var inner = component.TryGetProperty("components", out var components) ? Components(components) : [];
            foreach (var one in component.TryGetProperty("accessory", out var accessory) ? inner.Append(accessory) : inner)
            {
                yield return one;
            }
        }
    }
}
