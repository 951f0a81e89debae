using System.Text.Json;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Finds the article among a page's JSON-LD descriptions.</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static LinkedArticle Read(IEnumerable<string> scripts)
    {
        var best = LinkedArticle.None;
        var bestRank = 0;
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            using var document = Parse(script);
            if (document is null)
            {
                continue;
            }

            var items = Objects(document.RootElement).ToList();
            foreach (var item in items)
            {
                if (LinkedText.String(item, "@id") is { } id && LinkedText.String(item, "name") is { } name)
                {
                    named.TryAdd(id, name);
                }
            }

            foreach (var item in items)
            {
                var type = Type(item);
                var rank = Rank(type, item);
                if (rank > bestRank)
                {
                    (best, bestRank) = (Article(item, type, named), rank);
                }
            }
        }

        return best;
    }

    private static JsonDocument? Parse(string script)
    {
        var json = script.Trim();
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            // line breaks inside strings are the usual flaw; elsewhere a blank does as well
            try
            {
                return JsonDocument.Parse(string.Create(json.Length, json, static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = char.IsControl(from[i]) ? ' ' : from[i];
                    }
                }), Lenient);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>The objects of a description, outer ones first; the parser bounds the depth.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        while (open.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    open.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                yield return element;
                foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
                {
                    if (element.TryGetProperty(name, out var inner))
                    {
                        open.Enqueue(inner);
                    }
                }
            }
        }
    }

    private static string Type(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return "";
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => type.GetString()!,
            JsonValueKind.Array when type.GetArrayLength() > 0 && type[0].ValueKind == JsonValueKind.String => type[0].GetString()!,
            _ => "",
        };
    }

    private static int Rank(string type, JsonElement item)
    {
        var rank = type switch
        {
            _ when type.EndsWith("NewsArticle", StringComparison.OrdinalIgnoreCase) => 40,
            _ when type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) => 36,
            "BlogPosting" or "LiveBlogPosting" or "Report" or "Review" or "Recipe" or "SocialMediaPosting" or "DiscussionForumPosting" or "ReportageNewsArticle" => 30,
            "WebPage" or "VideoObject" => 10,
            _ => 0,
        };
        return rank == 0 ? 0 : rank + (item.TryGetProperty("headline", out _) ? 2 : 0) + (item.TryGetProperty("datePublished", out _) ? 1 : 0);
    }

    private static LinkedArticle Article(JsonElement item, string type, Dictionary<string, string> named) => new()
    {
        Headline = LinkedText.String(item, "headline") ?? (type is "WebPage" ? null : LinkedText.String(item, "name")),
        Authors = LinkedText.Names(item, "author", named) is { Count: > 0 } authors ? authors : LinkedText.Names(item, "creator", named),
        Publisher = LinkedText.Names(item, "publisher", named).FirstOrDefault() ?? LinkedText.Names(item, "sourceOrganization", named).FirstOrDefault(),
        Published = LinkedText.String(item, "datePublished") ?? LinkedText.String(item, "dateCreated") ?? LinkedText.String(item, "uploadDate"),
        Modified = LinkedText.String(item, "dateModified"),
        Body = LinkedText.String(item, "articleBody") ?? LinkedText.String(item, "text"),
        Description = LinkedText.String(item, "description"),
    };
}
