using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>A message as it is created, answered with or edited. https://docs.discord.com/developers/resources/message#create-message</summary>
internal static class MessageRules
{
    private const int MostComponents = 40;
    private const int MostText = 4000;
    private const int MostContent = 2000;

    /// <summary>Above it Discord answers 500, counting 12 for each text display: discord/discord-api-docs#8554.</summary>
    private const int MostBytes = 10_170;

    private const int BytesATextDisplay = 12;

    /// <summary>Reads the fields that every kind of message has. <paramref name="before"/>: the message that is edited.</summary>
    public static MessageFlagSet Read(Fields fields, MessageFlagSet allowed, SimulatedMessage? before = null)
    {
        var given = fields.Has("flags");
        var flags = (MessageFlagSet)(fields.Number("flags") ?? 0);
        if ((flags & ~(allowed | (before?.Flags ?? MessageFlagSet.None))) != 0)
        {
            fields.Wrong("flags", "MESSAGE_FLAGS_INVALID", $"Of these flags only {allowed} can be set here, not {flags}");
        }

        if (before is { } old && old.Flags.HasFlag(MessageFlagSet.ComponentsV2))
        {
            if (given && !flags.HasFlag(MessageFlagSet.ComponentsV2))
            {
                fields.Wrong("flags", "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2", "A message sent with IS_COMPONENTS_V2 cannot lose it");
            }

            flags |= MessageFlagSet.ComponentsV2;
        }

        var content = fields.Text("content", MostContent);
        EmbedRules.Read(fields);
        fields.Object("allowed_mentions", AllowedMentions);
        fields.List("attachments", 10);
        fields.Node("poll");
        // the official client sends these two with every message, new, edited or answered
        fields.Flag("tts");
        fields.Flag("enforce_nonce");
        Components(fields, flags.HasFlag(MessageFlagSet.ComponentsV2));
        if (flags.HasFlag(MessageFlagSet.ComponentsV2) && (!string.IsNullOrEmpty(content) || fields.Node("embeds") is JsonArray { Count: > 0 } || fields.Has("poll")))
        {
            fields.Wrong("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "With IS_COMPONENTS_V2 a message has no content, embeds or poll");
        }

        return flags;
    }

    /// <summary>Whether Discord's storage would fail on it with a 500.</summary>
    public static bool IsTooLargeToStore(JsonNode? body)
    {
        var texts = ComponentTree.All((body as JsonObject)?["components"])
            .Where(component => component["type"]?.ToString() == "10")
            .Select(component => component["content"]?.ToString() ?? "").ToList();
        return texts.Sum(text => Encoding.UTF8.GetByteCount(text) + BytesATextDisplay) > MostBytes;
    }

    public static bool IsEmpty(JsonNode? body) => body is not JsonObject message
        || (string.IsNullOrEmpty(message["content"]?.ToString()) && message["embeds"] is not JsonArray { Count: > 0 }
            && message["components"] is not JsonArray { Count: > 0 } && message["poll"] is null);

    private static void Components(Fields fields, bool v2)
    {
        var top = fields.List("components", v2 ? MostComponents : 5);
        foreach (var (item, path) in top)
        {
            ComponentRules.Read(item, path, fields.Problems, v2 ? ComponentKind.TopLevelV2 : [ComponentKind.ActionRow]);
        }

        var all = ComponentTree.All(fields.Node("components")).ToList();
        if (all.Count > MostComponents)
        {
            fields.Wrong("components", "BASE_TYPE_BAD_LENGTH", $"The message has {all.Count} components, over {MostComponents}");
        }

        var text = all.Where(component => component["type"]?.ToString() == "10").Sum(component => component["content"]?.ToString().EnumerateRunes().Count() ?? 0);
        if (text > MostText)
        {
            fields.Wrong("components", "COMPONENT_TEXT_DISPLAY_MAX_LENGTH", $"The text displays have {text} characters together, over {MostText}");
        }

        Unique(fields, all, "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED");
        Unique(fields, [.. all.Where(component => component["id"]?.ToString() is not "0")], "id", "COMPONENT_ID_DUPLICATED");
    }

    private static void Unique(Fields fields, List<JsonObject> all, string name, string code)
    {
        foreach (var twice in all.Select(component => component[name]?.ToString()).OfType<string>().GroupBy(value => value).Where(group => group.Count() > 1))
        {
            fields.Wrong("components", code, $"{name} {twice.Key} is there more than once");
        }
    }

    private static void AllowedMentions(Fields fields)
    {
        fields.List("parse", 3);
        fields.List("roles", 100);
        fields.List("users", 100);
        fields.Flag("replied_user");
    }
}
