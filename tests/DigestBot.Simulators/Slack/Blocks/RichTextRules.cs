using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block</summary>
internal static class RichTextRules
{
    private static readonly string[] Parts = ["rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"];

    public static void Read(Fields block)
    {
        foreach (var (item, pointer) in block.List("elements", int.MaxValue, min: 1, required: true))
        {
            Fields.Read(item, pointer, block.Problems, Part);
        }
    }

    private static void Part(Fields part)
    {
        var type = part.Text("type", 40, required: true, allowed: Parts);
        if (type != "rich_text_section")
        {
            part.Number("border", max: 1);
        }

        if (type == "rich_text_list")
        {
            part.Text("style", 20, required: true, allowed: ["bullet", "ordered"]);
            part.Number("indent", max: 8);
            part.Number("offset");
        }

        foreach (var (item, pointer) in part.List("elements", int.MaxValue, required: true))
        {
            Fields.Read(item, pointer, part.Problems, type == "rich_text_list" ? Section : element => Element(element, type == "rich_text_preformatted"));
        }
    }

    private static void Section(Fields section)
    {
        section.Text("type", 40, required: true, allowed: "rich_text_section");
        foreach (var (item, pointer) in section.List("elements", int.MaxValue, required: true))
        {
            Fields.Read(item, pointer, section.Problems, element => Element(element, preformatted: false));
        }
    }

    private static void Element(Fields element, bool preformatted)
    {
        switch (element.Text("type", 20, required: true, allowed: preformatted ? ["text", "link"] : ["text", "link", "emoji", "user", "usergroup", "channel", "team", "broadcast", "date", "color"]))
        {
            case "text":
                element.Text("text", int.MaxValue, required: true, min: 1);
                break;
            case "link":
                TextRules.Address(element, "url", required: true);
                element.Text("text", int.MaxValue);
                element.Flag("unsafe");
                break;
            case "emoji":
                element.Text("name", 255, required: true, min: 1);
                element.Ignore("unicode", "skin_tone");
                break;
            case "date":
                element.Number("timestamp", required: true, max: long.MaxValue);
                element.Text("format", 255, required: true, min: 1);
                element.Text("fallback", 255);
                TextRules.Address(element, "url");
                break;
            case "user":
                element.Text("user_id", 40, required: true, min: 1);
                break;
            case "usergroup":
                element.Text("usergroup_id", 40, required: true, min: 1);
                break;
            case "channel":
                element.Text("channel_id", 40, required: true, min: 1);
                break;
            case "team":
                element.Text("team_id", 40, required: true, min: 1);
                break;
            case "broadcast":
                element.Text("range", 20, required: true, allowed: ["here", "channel", "everyone"]);
                break;
            default:
                element.Text("value", 20);
                break;
        }

        element.Object("style", style => style.Ignore("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"));
    }
}
