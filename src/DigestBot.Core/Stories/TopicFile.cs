using System.Text.Json;

namespace DigestBot.Stories;

/// <summary>
/// Reads <c>{"topics":[{"name","title","aliases","languages","match":[[word…],[word…]]}]}</c>, with "query":"…" where "match" is not
/// enough. Comments and trailing commas are allowed, fields that mean nothing are not: a misspelt "match" must not pass for a topic without words.
/// </summary>
public static class TopicFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="json">The file's text.</param>
    /// <param name="fileName">What a message calls it.</param>
    public static TopicFileResult Parse(string json, string fileName = "topics.json")
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return new TopicFileResult.Loaded(new TopicCatalog(TopicsOf(document.RootElement)));
        }
        catch (JsonException broken)
        {
            return new TopicFileResult.Broken($"{fileName} is not JSON: it breaks at line {broken.LineNumber + 1}");
        }
        catch (InvalidOperationException)
        {
            return new TopicFileResult.Broken($"{fileName} holds half a surrogate pair");
        }
        catch (FormatException problem)
        {
            return new TopicFileResult.Broken($"{fileName}: {problem.Message}");
        }
    }

    private static List<Topic> TopicsOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("topics", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("there is no list \"topics\"");
        }

        var topics = list.EnumerateArray().Select(TopicJson.Read).ToList();
        if (topics.Count == 0)
        {
            throw new FormatException("there is no topic");
        }

        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < topics.Count; i++)
        {
            foreach (var name in topics[i].Aliases.Append(topics[i].Name))
            {
                if (!owners.TryAdd(name, i))
                {
                    throw new FormatException($"topics[{i}] '{topics[i].Name}' is called '{name}', as topics[{owners[name]}] is");
                }
            }
        }

        return topics;
    }
}
