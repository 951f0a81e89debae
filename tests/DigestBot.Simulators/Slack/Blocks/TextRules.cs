namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>Composition objects: https://docs.slack.dev/reference/block-kit/composition-objects</summary>
internal static class TextRules
{
    public const int ActionId = 255;
    private const int Url = 3000;

    public static void Plain(Fields parent, string name, int max, bool required = false) =>
        parent.Object(name, text => Plain(text, max), required);

    public static void Plain(Fields text, int max)
    {
        text.Text("type", 20, required: true, allowed: "plain_text");
        text.Text("text", max, required: true, min: 1);
        text.Flag("emoji");
    }

    /// <summary>Plain or mrkdwn.</summary>
    public static void Either(Fields text, int max)
    {
        var type = text.Text("type", 20, required: true, allowed: ["plain_text", "mrkdwn"]);
        text.Text("text", max, required: true, min: 1);
        if (type == "plain_text")
        {
            text.Flag("emoji");
        }
        else
        {
            text.Flag("verbatim");
        }
    }

    public static void Address(Fields fields, string name, bool required = false)
    {
        if (fields.Text(name, Url, required, min: 1) is { } url && !System.Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            fields.Wrong(name, "invalid url");
        }
    }

    public static void Confirm(Fields parent) => parent.Object("confirm", dialog =>
    {
        Plain(dialog, "title", 100, required: true);
        dialog.Object("text", text => Either(text, 300), required: true);
        Plain(dialog, "confirm", 30, required: true);
        Plain(dialog, "deny", 30, required: true);
        dialog.Text("style", 20, allowed: ["primary", "danger"]);
    });

    /// <summary>An option of a select, an overflow menu, or a group of boxes.</summary>
    public static void Option(Fields option, bool mrkdwn, bool url)
    {
        option.Object("text", text => (mrkdwn ? (Action<Fields, int>)Either : Plain)(text, 75), required: true);
        option.Text("value", 150, required: true, min: 1);
        option.Object("description", text => (mrkdwn ? (Action<Fields, int>)Either : Plain)(text, 75));
        if (url)
        {
            Address(option, "url");
        }
    }
}
