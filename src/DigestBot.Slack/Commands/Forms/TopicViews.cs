using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Stories.Queries;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>What making and changing a topic by form shows.</summary>
internal static class TopicViews
{
    private const int MaxName = 40;

    /// <summary>The form with what is known; the name of a topic that is changed stays.</summary>
    public static ViewBody.Modal Form(SlackScene scene, string action, string name, string query)
    {
        var isNew = action == TopicActions.Add;
        Block called = isNew
            ? new Block.Input("Name", new BlockElement.TextInput { ActionId = OptionNames.Name, InitialValue = name is { Length: > 0 and <= MaxName } ? name : null, Placeholder = "night-trains", MaxLength = MaxName })
            {
                BlockId = OptionNames.Name,
                Hint = "Letters, digits and hyphens: what people type after /digest.",
            }
            : new Block.Section(name);
        return new ViewBody.Modal(isNew ? "New topic" : "Change a topic",
        [
            called,
            new Block.Input("What it is about", new BlockElement.TextInput
            {
                ActionId = OptionNames.Query,
                InitialValue = query is { Length: > 0 and <= QueryLimits.MaxLength } ? query : null,
                Placeholder = "\"night train*\" OR sleeper",
                Multiline = true,
                MaxLength = QueryLimits.MaxLength,
            })
            {
                BlockId = OptionNames.Query,
                Hint = "Words, \"phrases\", AND, OR, NOT and parentheses, title: source: lang:, word*.",
            },
        ])
        {
            CallbackId = FormIds.Topic,
            PrivateMetadata = new FormState(scene.Team.Team)
            {
                Channel = scene.Channel,
                Action = action,
                Options = isNew ? null : new Dictionary<string, string> { [OptionNames.Name] = name },
            }.Write(),
            Submit = "Preview",
            Close = "Cancel",
        };
    }

    /// <summary>What it would have gathered. Closing it leads back to the form.</summary>
    public static ViewBody.Modal Preview(CommandReply.TopicPage page, FormState filled) => FormNotice.Of(filled.Action == TopicActions.Add ? "New topic" : "Change a topic", page) with
    {
        CallbackId = FormIds.TopicSave,
        PrivateMetadata = filled.Write(),
        Submit = "Save",
        Close = "Back",
        ClearOnClose = null,
    };
}
