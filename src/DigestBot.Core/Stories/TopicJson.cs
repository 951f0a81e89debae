using System.Text.Json;
using DigestBot.Stories.Queries;

namespace DigestBot.Stories;

/// <summary>Reads one topic of the file; what is wrong is a <see cref="FormatException"/> that names the place.</summary>
internal static class TopicJson
{
    private static readonly string[] Fields = ["name", "title", "aliases", "languages", "match", "query"];

    public static Topic Read(JsonElement element, int index)
    {
        var place = $"topics[{index}]";
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{place} is not an object");
        }

        var name = Text(element, "name", place);
        if (!TopicNames.IsName(name))
        {
            throw new FormatException($"{place} '{name}' needs a name of lower-case letters, digits and hyphens");
        }

        if (name.Length > TopicNames.MaxLength)
        {
            throw new FormatException($"{place} '{name}' has a name of {name.Length} characters, and a name has {TopicNames.MaxLength} at most");
        }

        place = $"{place} '{name}'";
        if (element.EnumerateObject().FirstOrDefault(field => !Fields.Contains(field.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new FormatException($"{place} has an unknown field '{unknown.Name}'");
        }

        var query = QueryOf(element, place);
        return new Topic
        {
            Name = name,
            Title = Text(element, "title", place),
            Aliases = Texts(element, "aliases", place),
            Languages = Texts(element, "languages", place),
            Groups = query is null ? GroupsOf(element, place) : [],
            Query = query,
        };
    }

    private static ArticleQuery? QueryOf(JsonElement element, string place)
    {
        if (!element.TryGetProperty("query", out _))
        {
            return null;
        }

        if (element.TryGetProperty("match", out _))
        {
            throw new FormatException($"{place} has both match and query: one says what it is about");
        }

        return QueryParser.Parse(Text(element, "query", place)) switch
        {
            QueryParseResult.Parsed parsed => parsed.Query,
            QueryParseResult.Failed failed => throw new FormatException($"{place} has a query that cannot be read. {failed.Problem.Message.TrimEnd('.')}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static List<IReadOnlyList<string>> GroupsOf(JsonElement element, string place)
    {
        if (!element.TryGetProperty("match", out var match) || match.ValueKind != JsonValueKind.Array || match.GetArrayLength() == 0)
        {
            throw new FormatException($"{place} has no words");
        }

        var groups = new List<IReadOnlyList<string>>();
        foreach (var group in match.EnumerateArray())
        {
            var words = Words(group, $"{place}, match[{groups.Count}]");
            groups.Add(words.Count > 0 ? words : throw new FormatException($"{place}, match[{groups.Count}] has no words"));
        }

        return groups;
    }

    private static List<string> Words(JsonElement list, string place)
    {
        var words = list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(word => TextOf(word) ?? throw new FormatException($"{place} holds something that is not a word")).ToList()
            : throw new FormatException($"{place} is not a list of words");
        return words.Find(word => !TopicWord.IsWord(word)) is { } empty
            ? throw new FormatException($"{place} holds '{empty}', which has no letter or digit")
            : words;
    }

    private static List<string> Texts(JsonElement element, string name, string place)
    {
        if (!element.TryGetProperty(name, out var list))
        {
            return [];
        }

        var texts = list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(TextOf).ToList() : [null];
        return texts.Contains(null) ? throw new FormatException($"{place} needs a list of words as {name}") : [.. texts.OfType<string>()];
    }

    private static string Text(JsonElement element, string name, string place) =>
        element.TryGetProperty(name, out var value) && TextOf(value) is { } text ? text : throw new FormatException($"{place} has no {name}");

    private static string? TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;
}
