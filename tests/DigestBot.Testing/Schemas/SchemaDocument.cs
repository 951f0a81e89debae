using System.Text.Json;
using System.Text.RegularExpressions;

namespace DigestBot.Testing;

/// <summary>
/// The schemas of a document. Only the keywords that platforms' documents use are known; any other is an error, so that nothing is
/// passed over. Thousands of bodies take it a moment, where a general validator takes minutes.
/// </summary>
/// <param name="document">Where <c>$ref</c> leads.</param>
/// <param name="isStrict">Whether named objects that say nothing of unknown keys have none.</param>
public sealed class SchemaDocument(JsonElement document, bool isStrict)
{
    private static readonly string[] Annotations =
        ["description", "title", "default", "format", "readOnly", "x-discord-union", "contentEncoding", "deprecated"];

    public JsonElement Root => document;

    /// <summary>What is wrong with a value; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems(JsonElement schema, JsonElement value) => Problems(schema, value, "", isClosed: false);

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
        "$ref" => Problems(Named(rule), value, place, isClosed: isStrict),
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
        "pattern" when value.ValueKind == JsonValueKind.String => Regex.IsMatch(value.GetString()!, rule.GetString()!) ? [] : [$"{place} is not {rule}"],
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

    /// <summary>What carries its type needs a closer look at one branch only.</summary>
    private bool IsOtherType(JsonElement branch, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("type", out var type) && branch.TryGetProperty("$ref", out var name)
        && Named(name).TryGetProperty("properties", out var properties) && properties.TryGetProperty("type", out var typed)
        && ((typed.TryGetProperty("enum", out var types) && !types.EnumerateArray().Any(one => one.GetRawText() == type.GetRawText()))
            || (typed.TryGetProperty("const", out var only) && only.GetRawText() != type.GetRawText()));

    private JsonElement Named(JsonElement reference) =>
        reference.GetString()!.Split('/').Skip(1).Aggregate(document, (place, name) => place.GetProperty(name));

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
