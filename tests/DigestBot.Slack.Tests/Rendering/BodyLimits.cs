using System.Text.Json;
using System.Text.RegularExpressions;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>What holds for a message and no schema says, read from the JSON as it goes over the wire.</summary>
internal static partial class BodyLimits
{
    private static readonly string[] Counted = ["text", "url", "value", "format", "fallback", "name", "channel_id", "user_id"];

    /// <param name="json">The message.</param>
    /// <param name="namesPeople">Whether people may be shown by their name, which calls them unless only the asker sees it.</param>
    public static IReadOnlyList<string> Broken(ReadOnlySpan<byte> json, bool namesPeople = false)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        var body = document.RootElement;
        var blocks = body.GetProperty("blocks");
        List<(string Key, JsonElement Value)> all = [.. Everything("blocks", blocks)];
        List<JsonElement> objects = [.. all.Select(one => one.Value).Where(value => value.ValueKind == JsonValueKind.Object)];
        List<string> types = [.. objects.Where(one => one.TryGetProperty("type", out _)).Select(one => one.GetProperty("type").GetString()!)];
        List<string> ids = [.. Strings("action_id")];
        var text = body.GetProperty("text").GetString()!;
        var broken = new List<string>();
        Demand(blocks.GetArrayLength() is > 0 and <= 50, $"{blocks.GetArrayLength()} blocks");
        Demand(Size(blocks) <= 12_000, $"{Size(blocks)} characters");
        Demand(blocks.EnumerateArray().All(block => Size(block) <= 3000 || TypeOf(block) != "rich_text"), "a rich text that is too long");
        Demand(text.Trim().Length is > 0 and <= 4000 && !Unescaped().IsMatch(text), "a text that is empty, too long or not escaped");
        Demand(!body.GetProperty("mrkdwn").GetBoolean() && !body.GetProperty("unfurl_links").GetBoolean() && !body.GetProperty("unfurl_media").GetBoolean(), "markup or previews");
        Demand(Strings("text").All(words => words.Length > 0) && objects.All(one => TypeOf(one) != "plain_text" || one.GetProperty("text").GetString()!.Trim().Length > 0), "an empty text");
        Demand(all.All(one => one.Value.ValueKind != JsonValueKind.Array || one.Value.GetArrayLength() > 0), "an empty list");
        Demand(ids.Distinct().Count() == ids.Count && ids.All(id => id.Length is > 0 and <= 255), "an action_id twice, or too long");
        Demand(objects.All(one => TypeOf(one) is not ("button" or "overflow") || one.TryGetProperty("action_id", out _)), "something to press without an action_id");
        Demand(types.All(type => (namesPeople || type != "user") && type is not ("broadcast" or "usergroup" or "team" or "emoji" or "image" or "markdown")), "somebody is called, or something shown that is not ours");
        Demand(objects.All(one => TypeOf(one) != "mrkdwn" || Ago().IsMatch(one.GetProperty("text").GetString()!)), "markup around words");
        Demand(Strings("url").All(url => Web().IsMatch(url) && url.Length <= 3000 && Uri.TryCreate(url, UriKind.Absolute, out _)), "a link that is none");
        Demand(Strings("value").All(value => value.Length is > 0 and <= 2000), "a value that is empty or too long");
        return broken;

        IEnumerable<string> Strings(string key) => all.Where(one => one.Key == key && one.Value.ValueKind == JsonValueKind.String).Select(one => one.Value.GetString()!);

        void Demand(bool holds, string otherwise)
        {
            if (!holds)
            {
                broken.Add(otherwise);
            }
        }
    }

    /// <summary>Every piece of text, in the order it is read.</summary>
    public static IReadOnlyList<string> Texts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. Everything("blocks", document.RootElement.GetProperty("blocks")).Where(one => one is { Key: "text", Value.ValueKind: JsonValueKind.String }).Select(one => one.Value.GetString()!)];
    }

    private static int Size(JsonElement part) =>
        Everything("", part).Where(one => one.Value.ValueKind == JsonValueKind.String && Counted.Contains(one.Key)).Sum(one => one.Value.GetString()!.Length);

    private static string? TypeOf(JsonElement value) => value.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static IEnumerable<(string Key, JsonElement Value)> Everything(string key, JsonElement value)
    {
        yield return (key, value);
        var inner = value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Everything(property.Name, property.Value)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Everything("", item)),
            _ => [],
        };
        foreach (var one in inner)
        {
            yield return one;
        }
    }

    [GeneratedRegex("[<>]|&(?!(?:amp|lt|gt);)")]
    private static partial Regex Unescaped();

    [GeneratedRegex(@"\A<!date\^\d+\^\{ago\}\|[^<>|&^]+>\z")]
    private static partial Regex Ago();

    [GeneratedRegex(@"\Ahttps?://[^\s<>""]+\z")]
    private static partial Regex Web();
}
