using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>A form somebody wants, with what is known for it.</summary>
internal abstract record FormRequest
{
    private FormRequest()
    {
    }

    /// <param name="Topic">The topic's name; empty for none.</param>
    /// <param name="Length">How much to tell; empty for none.</param>
    public sealed record OfBriefing(string Topic = "", string Length = "") : FormRequest;

    /// <param name="Action">Add or edit.</param>
    /// <param name="Name">The topic's name; empty for none.</param>
    public sealed record OfTopic(string Action, string Name) : FormRequest;

    /// <summary>
    /// The form that asks for what a line leaves out; null for lines that say all they need. A form must open at once, so these are told
    /// from others by their first words.
    /// </summary>
    public static FormRequest? Of(string plain)
    {
        var words = plain.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var only] when Is(only, CommandDescriptions.Subscribe.Name) => new OfBriefing(),
            [var topic, var action] when Is(topic, CommandDescriptions.Topic.Name) && Is(action, TopicActions.Add) => new OfTopic(TopicActions.Add, ""),
            [var topic, var action, var name] when Is(topic, CommandDescriptions.Topic.Name) && (Is(action, TopicActions.Add) || Is(action, TopicActions.Edit)) =>
                new OfTopic(action.ToLowerInvariant(), name),
            _ => null,
        };
    }

    private static bool Is(string typed, string name) => typed.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase);
}
