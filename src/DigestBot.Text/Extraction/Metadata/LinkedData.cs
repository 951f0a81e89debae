using System.Text;
using System.Text.Json;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Finds the article among a page's JSON-LD descriptions.</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private const int LeastArticle = 30;

    public static LinkedArticle Read(IEnumerable<string> scripts)
    {
        var best = LinkedArticle.None;
        var bestRank = 0;
        var broken = LinkedArticle.None;
        string? uploaded = null;
        IReadOnlyList<string> path = [];
        var named = new LinkedNames();
        foreach (var script in scripts)
        {
            using var document = Parse(script);
            if (document is null)
            {
                broken = BrokenLinkedData.Read(script) ?? broken;
                continue;
            }

            var items = Objects(document.RootElement).ToList();
            items.ForEach(named.Add);
            foreach (var item in items)
            {
                var type = Type(item);
                var rank = Rank(type, item);
                if (rank > bestRank)
                {
                    (best, bestRank) = (Article(item, type, named), rank);
                }

                uploaded ??= rank < LeastArticle && !IsReply(type) ? LinkedText.String(item, "datePublished") ?? LinkedText.String(item, "uploadDate") : null;
                path = type is "BreadcrumbList" && path.Count == 0 ? Steps(item) : path;
            }
        }

        best = best with { Uploaded = uploaded, Path = path };
        return bestRank < LeastArticle ? best with { Headline = best.Headline ?? broken.Headline, Published = best.Published ?? broken.Published, Modified = best.Modified ?? broken.Modified } : best;
    }

    /// <summary>The names along a breadcrumb list, each its own or that of its item.</summary>
    private static List<string> Steps(JsonElement list) =>
        !list.TryGetProperty("itemListElement", out var steps) || steps.ValueKind != JsonValueKind.Array ? []
        : [.. steps.EnumerateArray().Where(step => step.ValueKind == JsonValueKind.Object)
            .Select(step => LinkedText.String(step, "name") ?? (step.TryGetProperty("item", out var item) && item.ValueKind == JsonValueKind.Object ? LinkedText.String(item, "name") : null))
            .OfType<string>()];

    private static bool IsReply(string type) => type is "Comment" or "Question" or "Answer" or "UserComments" or "Person" or "ProfilePage";

    private static JsonDocument? Parse(string script)
    {
        // as bytes, where half a surrogate pair becomes a replacement character; in a string the parser throws at it
        var json = Encoding.UTF8.GetBytes(JsonEscapes.MendSurrogates(script.Trim()));
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            // line breaks inside strings are the usual flaw; elsewhere a blank does as well
            try
            {
                return JsonDocument.Parse(Array.ConvertAll(json, static c => c is < 32 or 127 ? (byte)' ' : c), Lenient);
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

    private static string Type(JsonElement item) => LinkedText.String(item, "@type") ?? "";

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

    private static LinkedArticle Article(JsonElement item, string type, LinkedNames named)
    {
        var image = named.ImageOf(item);
        return new LinkedArticle
        {
            Headline = LinkedText.String(item, "headline") ?? (type is "WebPage" ? null : LinkedText.String(item, "name")),
            Authors = LinkedText.Names(item, "author", named) is { Count: > 0 } authors ? authors : LinkedText.Names(item, "creator", named),
            Publisher = LinkedText.Names(item, "publisher", named).FirstOrDefault() ?? LinkedText.Names(item, "sourceOrganization", named).FirstOrDefault(),
            Published = type is "VideoObject" ? null : LinkedText.String(item, "datePublished") ?? LinkedText.String(item, "dateCreated"),
            Modified = LinkedText.String(item, "dateModified"),
            Section = LinkedText.String(item, "articleSection"),
            Image = image?.Address,
            ImageText = image?.Text,
            Body = LinkedText.String(item, "articleBody") ?? LinkedText.String(item, "text"),
            Description = LinkedText.String(item, "description"),
        };
    }
}
