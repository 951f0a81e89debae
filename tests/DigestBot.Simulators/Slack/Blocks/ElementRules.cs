using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>Block elements: https://docs.slack.dev/reference/block-kit/block-elements</summary>
internal static class ElementRules
{
    private static readonly string[] Lists = ["users_select", "conversations_select", "channels_select", "multi_users_select", "multi_conversations_select", "multi_channels_select"];

    private static readonly string[] InActions =
    [
        "button", "overflow", "static_select", "multi_static_select", "external_select", "datepicker", "timepicker", "datetimepicker", "checkboxes", "radio_buttons",
        .. Lists,
    ];

    private static readonly string[] InInput =
    [
        "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input", .. InActions.Except(["button", "overflow"]),
    ];

    public static void InActionsBlock(JsonNode? node, string pointer, BlockRun run) => Check(node, pointer, run, InActions);

    public static void Accessory(JsonNode? node, string pointer, BlockRun run) => Check(node, pointer, run, [.. InActions, "image"]);

    public static void InInputBlock(JsonNode? node, string pointer, BlockRun run) => Check(node, pointer, run, InInput);

    public static void Image(Fields image)
    {
        image.Ignore("type");
        TextRules.Address(image, "image_url", required: !image.Has("slack_file"));
        image.Ignore("slack_file");
        image.Text("alt_text", 2000, required: true);
    }

    private static void Check(JsonNode? node, string pointer, BlockRun run, string[] allowed) => Fields.Read(node, pointer, run.Problems, element =>
    {
        var type = element.Text("type", 40, required: true, allowed: allowed);
        if (type == "image")
        {
            Image(element);
            return;
        }

        run.Action(element);
        if (type is not ("button" or "overflow"))
        {
            element.Flag("focus_on_load");
        }

        Read(element, type);
    });

    private static void Read(Fields element, string? type)
    {
        switch (type)
        {
            case "button":
                TextRules.Plain(element, "text", 75, required: true);
                element.Text("value", 2000);
                TextRules.Address(element, "url");
                element.Text("style", 20, allowed: ["primary", "danger"]);
                element.Text("accessibility_label", 75);
                TextRules.Confirm(element);
                break;
            case "overflow":
                Options(element, 5, mrkdwn: false, url: true, required: true);
                TextRules.Confirm(element);
                break;
            case "checkboxes" or "radio_buttons":
                Options(element, 10, mrkdwn: true, url: false, required: true);
                element.Ignore("initial_options", "initial_option");
                TextRules.Confirm(element);
                break;
            case "static_select" or "multi_static_select":
                Select(element);
                break;
            case "plain_text_input":
                Input(element);
                break;
            default:
                Others(element);
                break;
        }
    }

    private static void Select(Fields element)
    {
        TextRules.Plain(element, "placeholder", 150);
        Options(element, 100, mrkdwn: false, url: false, required: !element.Has("option_groups"));
        foreach (var (item, pointer) in element.List("option_groups", 100))
        {
            Fields.Read(item, pointer, element.Problems, group =>
            {
                TextRules.Plain(group, "label", 75, required: true);
                Options(group, 100, mrkdwn: false, url: false, required: true);
            });
        }

        if (element.Node("initial_option") is { } initial && element.Node("options") is JsonArray options && !options.Any(option => JsonNode.DeepEquals(option, initial)))
        {
            element.Wrong("initial_option", "must be one of the provided options");
        }

        element.Number("max_selected_items", min: 1);
        element.Ignore("initial_options");
        TextRules.Confirm(element);
    }

    private static void Input(Fields element)
    {
        TextRules.Plain(element, "placeholder", 150);
        element.Text("initial_value", 3000);
        element.Flag("multiline");
        element.Number("min_length", max: 3000);
        element.Number("max_length", min: 1, max: 3000);
        element.Ignore("dispatch_action_config");
    }

    /// <summary>Pickers and lists of people and channels: their values are looked at no further.</summary>
    private static void Others(Fields element)
    {
        TextRules.Plain(element, "placeholder", 150);
        element.Ignore(
            "initial_user", "initial_users", "initial_channel", "initial_channels", "initial_conversation", "initial_conversations", "initial_date", "initial_time",
            "initial_date_time", "timezone", "initial_value", "default_to_current_conversation", "response_url_enabled", "filter", "max_selected_items",
            "min_query_length", "initial_option", "is_decimal_allowed", "min_value", "max_value", "dispatch_action_config");
        TextRules.Confirm(element);
    }

    private static void Options(Fields element, int max, bool mrkdwn, bool url, bool required)
    {
        foreach (var (item, pointer) in element.List("options", max, min: 1, required))
        {
            Fields.Read(item, pointer, element.Problems, option => TextRules.Option(option, mrkdwn, url));
        }
    }
}
