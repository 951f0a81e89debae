using System.Text.Json;
using DigestBot.Testing;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>
/// Discord's own OpenAPI document, closed for unknown keys where it leaves objects open. Only the keywords it uses are known; any
/// other is an error, so that nothing is passed over. Thousands of bodies take it a moment, where a general validator takes minutes.
/// </summary>
internal sealed class DiscordSchema(JsonElement document)
{
    private static readonly string[] Annotations = ["description", "title", "default", "format", "readOnly", "x-discord-union", "contentEncoding", "deprecated"];

    public static DiscordSchema? Load() => SharedFolder.Find("specs/discord/openapi.json") is { } path
        ? new DiscordSchema(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement)
        : null;

    /// <summary>What is wrong with the body of a request; empty when nothing is.</summary>
    /// <param name="request">Method and path: <c>post /channels/{channel_id}/messages</c>.</param>
    /// <param name="json">The body.</param>
    public IReadOnlyList<string> Problems(string request, string json)
    {
        var (method, path) = (request.Split(' ')[0], request.Split(' ')[1]);
        var schema = document.GetProperty("paths").GetProperty(path).GetProperty(method)
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        using var body = JsonDocument.Parse(json);
        return Problems(schema, body.RootElement, "", isClosed: false);
    }

    private List<string> Problems(JsonElement schema, JsonElement value, string place, bool isClosed)
    {
        var problems = new List<string>();
        foreach (var keyword in schema.EnumerateObject())
        {
            problems.AddRange(Problems(keyword.Name, keyword.Value, schema, value, place));
        }

        if (isClosed && value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var known)
            && !schema.TryGetProperty("additionalProperties", out _) && !schema.TryGetProperty("allOf", out _))
        {
            problems.AddRange(value.EnumerateObject().Where(property => !known.TryGetProperty(property.Name, out _)).Select(property => $"{place} has {property.Name}"));
        }

        return problems;
    }

    private IEnumerable<string> Problems(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string place) => keyword switch
    {
        "$ref" => Problems(Named(rule), value, place, isClosed: true),
        "type" => Types(rule).Any(type => Is(type, value)) ? [] : [$"{place} is {value.ValueKind}, not {rule}"],
        "enum" => rule.EnumerateArray().Any(one => one.GetRawText() == value.GetRawText()) ? [] : [$"{place} is {value}, none of {rule}"],
        "const" => rule.GetRawText() == value.GetRawText() ? [] : [$"{place} is {value}, not {rule}"],
        "properties" when value.ValueKind == JsonValueKind.Object => rule.EnumerateObject().SelectMany(property =>
            value.TryGetProperty(property.Name, out var inner) ? Problems(property.Value, inner, $"{place}/{property.Name}", isClosed: false) : []),
        "required" when value.ValueKind == JsonValueKind.Object => rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place} lacks {name}"),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(property => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out _)))
            .SelectMany(property => rule.ValueKind == JsonValueKind.False ? [$"{place} has {property.Name}"]
                : rule.ValueKind == JsonValueKind.True ? [] : Problems(rule, property.Value, $"{place}/{property.Name}", isClosed: false)),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Problems(rule, item, $"{place}/{index}", isClosed: false)),
        "allOf" => rule.EnumerateArray().SelectMany(one => Problems(one, value, place, isClosed: false)),
        "anyOf" => Choice(rule, value, place, most: int.MaxValue),
        "oneOf" => Choice(rule, value, place, most: 1),
        "minLength" when value.ValueKind == JsonValueKind.String => Length(value) >= rule.GetInt32() ? [] : [$"{place} has fewer than {rule} characters"],
        "maxLength" when value.ValueKind == JsonValueKind.String => Length(value) <= rule.GetInt32() ? [] : [$"{place} has more than {rule} characters"],
        "minimum" when value.ValueKind == JsonValueKind.Number => value.GetDouble() >= rule.GetDouble() ? [] : [$"{place} is below {rule}"],
        "maximum" when value.ValueKind == JsonValueKind.Number => value.GetDouble() <= rule.GetDouble() ? [] : [$"{place} is above {rule}"],
        "minItems" when value.ValueKind == JsonValueKind.Array => value.GetArrayLength() >= rule.GetInt32() ? [] : [$"{place} has fewer than {rule} items"],
        "maxItems" when value.ValueKind == JsonValueKind.Array => value.GetArrayLength() <= rule.GetInt32() ? [] : [$"{place} has more than {rule} items"],
        "maxProperties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject().Count() <= rule.GetInt32() ? [] : [$"{place} has more than {rule} properties"],
        "uniqueItems" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().DistinctBy(item => item.GetRawText()).Count() == value.GetArrayLength() ? [] : [$"{place} repeats itself"],
        "pattern" when value.ValueKind == JsonValueKind.String => System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, rule.GetString()!) ? [] : [$"{place} is not {rule}"],
        "properties" or "required" or "additionalProperties" or "items" or "minLength" or "maxLength" or "minimum" or "maximum" or "minItems" or "maxItems" or "maxProperties" or "uniqueItems" or "pattern" => [],
        _ when Annotations.Contains(keyword) => [],
        _ => throw new NotSupportedException($"The schema says {keyword} at {place}."),
    };

    private List<string> Choice(JsonElement branches, JsonElement value, string place, int most)
    {
        var tried = branches.EnumerateArray().Select(branch => IsOtherType(branch, value) ? [$"{place} is of another type"] : Problems(branch, value, place, isClosed: false)).ToList();
        return tried.Count(problems => problems.Count == 0) is var fitting && fitting > most ? [$"{place} fits {fitting} schemas"]
            : fitting > 0 ? []
            : tried.MinBy(problems => problems.Count)!;
    }

    /// <summary>Components and answers carry their type: most branches need no closer look.</summary>
    private bool IsOtherType(JsonElement branch, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("type", out var type) && branch.TryGetProperty("$ref", out var name)
        && Named(name).TryGetProperty("properties", out var properties) && properties.TryGetProperty("type", out var typed)
        && typed.TryGetProperty("enum", out var types) && !types.EnumerateArray().Any(one => one.GetRawText() == type.GetRawText());

    private JsonElement Named(JsonElement reference) => document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(type => type.GetString()!) : [rule.GetString()!];

    private static bool Is(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };

    private static int Length(JsonElement value) => value.GetString()!.EnumerateRunes().Count();
}
