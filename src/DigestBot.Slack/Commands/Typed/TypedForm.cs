using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Typed;

/// <summary>Lines that leave out so much that a form asks for it: it must open at once, so they are told from others by their first words.</summary>
internal abstract record TypedForm
{
    private TypedForm()
    {
    }

    public sealed record Subscribe : TypedForm;

    /// <param name="Action">Add or edit.</param>
    /// <param name="Name">The topic's name; empty for none.</param>
    public sealed record Topic(string Action, string Name) : TypedForm;

    /// <summary>Null for lines that say all they need.</summary>
    public static TypedForm? Of(string plain)
    {
        var words = plain.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var only] when Is(only, CommandDescriptions.Subscribe.Name) => new Subscribe(),
            [var topic, var action] when Is(topic, CommandDescriptions.Topic.Name) && Is(action, TopicActions.Add) => new Topic(TopicActions.Add, ""),
            [var topic, var action, var name] when Is(topic, CommandDescriptions.Topic.Name) && (Is(action, TopicActions.Add) || Is(action, TopicActions.Edit)) =>
                new Topic(action.ToLowerInvariant(), name),
            _ => null,
        };
    }

    private static bool Is(string typed, string name) => typed.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase);
}
