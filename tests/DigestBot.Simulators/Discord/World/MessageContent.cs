using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.World;

/// <summary>The part of a message that its author writes.</summary>
internal static class MessageContent
{
    private static readonly string[] Written = ["content", "embeds", "components"];

    public static JsonObject Of(JsonNode body)
    {
        var content = new JsonObject();
        foreach (var name in Written)
        {
            if (body[name] is { } node)
            {
                content[name] = node.DeepClone();
            }
        }

        return content;
    }

    /// <summary>Fields that are there replace, null empties, the rest stays; "thinking" ends with the first edit.</summary>
    public static void Edit(SimulatedMessage message, JsonObject body, MessageFlagSet flags, DateTimeOffset? at)
    {
        var content = message.Content.DeepClone().AsObject();
        foreach (var name in Written.Where(body.ContainsKey))
        {
            content[name] = body[name]?.DeepClone();
        }

        ComponentTree.Number(content["components"]);
        message.Content = content;
        message.Flags = (message.Flags | (flags & (MessageFlagSet.ComponentsV2 | MessageFlagSet.SuppressEmbeds))) & ~MessageFlagSet.Loading;
        message.EditedAt = at ?? message.EditedAt;
    }
}
