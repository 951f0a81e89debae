using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.World;

/// <summary>Walks the components of a message.</summary>
internal static class ComponentTree
{
    private const int TextDisplay = 10;

    /// <summary>Every component, nested ones and accessories included, in document order.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(All),
        JsonObject component => component.AsEnumerable()
            .Where(field => field.Key is "components" or "component" or "accessory")
            .SelectMany(field => All(field.Value))
            .Prepend(component),
        _ => [],
    };

    public static IEnumerable<string> Texts(JsonObject content) =>
        All(content["components"])
            .Where(component => Kind(component) == TextDisplay)
            .Select(component => component["content"]?.ToString() ?? "")
            .Prepend(content["content"]?.ToString() ?? "")
            .Where(text => text.Length > 0);

    public static IEnumerable<string> CustomIds(JsonObject content) =>
        All(content["components"]).Select(component => component["custom_id"]?.ToString()).OfType<string>();

    /// <summary>Numbers the components that came without an id, as Discord does.</summary>
    public static void Number(JsonNode? components)
    {
        var taken = All(components).Select(component => component["id"]?.GetValue<int>() ?? 0).Where(id => id > 0).ToHashSet();
        var next = 1;
        foreach (var component in All(components).Where(component => (component["id"]?.GetValue<int>() ?? 0) == 0))
        {
            while (!taken.Add(next))
            {
                next++;
            }

            component["id"] = next;
        }
    }

    private static int Kind(JsonObject component) => component["type"]?.GetValue<int>() ?? 0;
}
