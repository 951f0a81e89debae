using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>What each component may hold. https://docs.discord.com/developers/components/reference</summary>
internal static class ComponentRules
{
    private const int LinkStyle = 5;
    private const int PremiumStyle = 6;
    private const int LongText = 4000;

    public static void Read(JsonNode? node, string path, BodyProblems problems, IReadOnlyList<int> allowed) => Fields.Read(node, path, problems, fields =>
    {
        var kind = (int)(fields.Number("type", required: true) ?? 0);
        fields.Number("id");
        if (!allowed.Contains(kind))
        {
            fields.Wrong("type", "UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", allowed)}), is {kind}");
        }

        switch (kind)
        {
            case ComponentKind.ActionRow: Row(fields); break;
            case ComponentKind.Button: Button(fields); break;
            case ComponentKind.Section: Section(fields); break;
            case ComponentKind.TextDisplay: fields.Text("content", LongText, 1, required: true); break;
            case ComponentKind.Thumbnail: Media(fields, "media"); fields.Text("description", 1024); fields.Flag("spoiler"); break;
            case ComponentKind.MediaGallery: Gallery(fields); break;
            case ComponentKind.File: Media(fields, "file"); fields.Flag("spoiler"); fields.Ignore("name", "size"); break;
            case ComponentKind.Separator: fields.Flag("divider"); fields.Number("spacing", 1, 2); break;
            case ComponentKind.Container: Container(fields); break;
            case ComponentKind.TextInput: ModalComponentRules.TextInput(fields); break;
            case ComponentKind.Label: ModalComponentRules.Label(fields); break;
            case ComponentKind.FileUpload or ComponentKind.RadioGroup or ComponentKind.CheckboxGroup or ComponentKind.Checkbox:
                ModalComponentRules.Choice(fields, kind); break;
            case var select when ComponentKind.Selects.Contains(select): Select(fields, select); break;
            default: break;
        }
    });

    public static void Options(Fields fields, int max) => Each(fields, "options", max, 1, option =>
    {
        option.Text("label", 100, 1, required: true);
        option.Text("value", 100, 1, required: true);
        option.Text("description", 100);
        option.Flag("default");
        option.Ignore("emoji");
    });

    public static void Each(Fields fields, string name, int max, int min, Action<Fields> read)
    {
        foreach (var (item, path) in fields.List(name, max, min, required: min > 0))
        {
            Fields.Read(item, path, fields.Problems, read);
        }
    }

    private static void Row(Fields fields)
    {
        var children = fields.List("components", 5, 1, required: true);
        var kinds = children.Select(child => (child.Item as JsonObject)?["type"]?.ToString()).ToList();
        if (kinds.Exists(kind => kind != "2") && kinds.Count > 1)
        {
            fields.Wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }

        foreach (var (child, path) in children)
        {
            Read(child, path, fields.Problems, [ComponentKind.Button, .. ComponentKind.Selects, ComponentKind.TextInput]);
        }
    }

    private static void Button(Fields fields)
    {
        var style = fields.Number("style", 1, 6, required: true);
        var label = fields.Text("label", 80);
        var emoji = fields.Node("emoji");
        fields.Flag("disabled");
        var url = fields.Text("url", 512);
        var id = fields.Text("custom_id", 100, 1);
        fields.Id("sku_id");
        if (style == LinkStyle ? url is null || id is not null : style != PremiumStyle && (id is null || url is not null))
        {
            fields.Wrong("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A link button has a url, every other a custom_id, and none has both");
        }

        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "discord"))
        {
            fields.Wrong("url", "URL_TYPE_INVALID_URL", "Not a well formed URL");
        }

        if (style != PremiumStyle && string.IsNullOrEmpty(label) && emoji is null)
        {
            fields.Wrong("label", "BUTTON_COMPONENT_INVALID", "A button has a label or an emoji");
        }
    }

    private static void Select(Fields fields, int kind)
    {
        fields.Text("custom_id", 100, 1, required: true);
        fields.Text("placeholder", 150);
        var least = fields.Number("min_values", 0, 25) ?? 1;
        var most = fields.Number("max_values", 1, 25) ?? 1;
        if (least > most)
        {
            fields.Wrong("min_values", "SELECT_COMPONENT_MIN_VALUES", "min_values is over max_values");
        }

        fields.Flag("disabled");
        fields.Flag("required");
        if (kind == ComponentKind.StringSelect)
        {
            Options(fields, 25);
        }
        else
        {
            fields.List("default_values", 25);
        }

        if (kind == ComponentKind.ChannelSelect)
        {
            fields.List("channel_types", 25);
        }
    }

    private static void Section(Fields fields)
    {
        foreach (var (child, path) in fields.List("components", 3, 1, required: true))
        {
            Read(child, path, fields.Problems, [ComponentKind.TextDisplay]);
        }

        Read(fields.Node("accessory", required: true), fields.Path("accessory"), fields.Problems, [ComponentKind.Button, ComponentKind.Thumbnail]);
    }

    private static void Container(Fields fields)
    {
        foreach (var (child, path) in fields.List("components", 40, 1, required: true))
        {
            Read(child, path, fields.Problems, ComponentKind.InContainer);
        }

        fields.Number("accent_color", 0, 0xFFFFFF);
        fields.Flag("spoiler");
    }

    private static void Gallery(Fields fields) => Each(fields, "items", 10, 1, item =>
    {
        Media(item, "media");
        item.Text("description", 1024);
        item.Flag("spoiler");
    });

    private static void Media(Fields fields, string name) =>
        fields.Object(name, media => media.Text("url", 2048, 1, required: true), required: true);
}
