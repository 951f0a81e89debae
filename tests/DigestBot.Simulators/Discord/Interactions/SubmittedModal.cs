using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>The components of a modal with what was filled in, as MODAL_SUBMIT carries them.</summary>
internal static class SubmittedModal
{
    public static JsonArray Of(JsonObject modal, IReadOnlyDictionary<string, string> filled)
    {
        var id = 0;
        var list = new JsonArray();
        foreach (var component in modal["components"]!.AsArray())
        {
            list.Add(Submit(component!.AsObject(), filled, ref id));
        }

        return list;
    }

    private static JsonObject Submit(JsonObject component, IReadOnlyDictionary<string, string> filled, ref int id)
    {
        var kind = component["type"]!.GetValue<int>();
        var submitted = new JsonObject { ["type"] = kind, ["id"] = component["id"]?.GetValue<int>() ?? ++id };
        if (component["custom_id"]?.ToString() is { } customId)
        {
            submitted["custom_id"] = customId;
            var value = filled.GetValueOrDefault(customId) ?? Preset(component);
            if (kind is ComponentKind.TextInput or ComponentKind.RadioGroup)
            {
                submitted["value"] = value ?? "";
            }
            else
            {
                submitted["values"] = value is null ? new JsonArray() : new JsonArray([.. value.Split('\n').Select(item => JsonValue.Create(item))]);
            }
        }

        if (component["component"] is JsonObject inner)
        {
            submitted["component"] = Submit(inner, filled, ref id);
        }

        if (component["components"] is JsonArray children)
        {
            var list = new JsonArray();
            foreach (var child in children)
            {
                list.Add(Submit(child!.AsObject(), filled, ref id));
            }

            submitted["components"] = list;
        }

        return submitted;
    }

    private static string? Preset(JsonObject component) =>
        component["value"]?.ToString()
        ?? (component["options"] as JsonArray)?.FirstOrDefault(option => option?["default"]?.GetValue<bool>() == true)?["value"]?.ToString();
}
