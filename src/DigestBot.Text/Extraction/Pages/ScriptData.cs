using System.Net;
using System.Text;
using System.Text.Json;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Reads the data a script carries, and the texts of the lists in it.</summary>
internal static class ScriptData
{
    private const int Longest = 3_000_000;

    /// <summary>What content systems call the text of a paragraph and of its pieces.</summary>
    private static readonly string[] TextNames = ["text", "value", "content", "html", "body", "children", "plainText", "articleBody", "markup"];

    /// <summary>The data a script is, or assigns; null for code.</summary>
    public static JsonDocument? Parse(string script)
    {
        var (from, to) = (script.AsSpan().IndexOfAny('{', '['), script.AsSpan().LastIndexOfAny('}', ']'));
        if (from < 0 || to <= from || script.Length > Longest)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(JsonEscapes.MendSurrogates(script[from..(to + 1)])));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Of every list the texts of its items; and every long string that is named as a text, by itself.</summary>
    public static IEnumerable<List<string>> Texts(JsonElement root)
    {
        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out var element))
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Array:
                    yield return [.. element.EnumerateArray().Select(item => Whitespace.Fold(WebUtility.HtmlDecode(TextOf(item))))];
                    foreach (var item in element.EnumerateArray())
                    {
                        open.Push(item);
                    }

                    break;
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        open.Push(property.Value);
                        if (property.Value.ValueKind == JsonValueKind.String && TextNames.Contains(property.Name))
                        {
                            yield return [property.Value.GetString()!];
                        }
                    }

                    break;
            }
        }
    }

    private static string TextOf(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return item.GetString()!;
        }

        var text = new StringBuilder();
        Append(item, text);
        return text.ToString();
    }

    /// <summary>No deeper than the parser lets data nest.</summary>
    private static void Append(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.String)
                    {
                        text.Append(item.GetString());
                    }

                    Append(item, text);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind == JsonValueKind.String && TextNames.Contains(property.Name))
                    {
                        text.Append(property.Value.GetString());
                    }

                    Append(property.Value, text);
                }

                break;
        }
    }
}
