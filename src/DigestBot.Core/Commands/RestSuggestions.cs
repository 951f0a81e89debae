using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Commands;

/// <summary>What may follow in the commands that are read in order: <c>/search</c>, <c>/topic</c> and <c>/story</c>.</summary>
internal static class RestSuggestions
{
    private static readonly string[] Fields = ["title:", "source:", "lang:"];

    private static readonly string[] Languages = ["en", "id", "ja", "ko", "de", "fr", "es"];

    /// <param name="command">The command.</param>
    /// <param name="before">The line up to the word that is being typed, without the blank before it.</param>
    /// <param name="partial">That word.</param>
    /// <param name="topics">The topics there are.</param>
    public static IEnumerable<CommandSuggestion> For(CommandDescription command, string before, string partial, TopicCatalog topics)
    {
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (command.Name == CommandDescriptions.Search.Name)
        {
            return words[^1].Equals(OptionNames.Since, StringComparison.OrdinalIgnoreCase)
                ? Values(before, partial, CommandSuggestions.SinceWords)
                : InQuery(before, partial);
        }

        if (words.Length == 1 || command.Name != CommandDescriptions.Topic.Name)
        {
            return words.Length == 1 ? Values(before, partial, command.Options[0].Choices) : [];
        }

        return words.Length switch
        {
            2 => Names(words[1].ToLowerInvariant(), before, partial, topics),
            3 when partial.Length == 0 && words[1].ToLowerInvariant() is TopicActions.Try or TopicActions.Edit => Current(before, words[2], topics),
            _ => words[1].ToLowerInvariant() is TopicActions.Try or TopicActions.Add or TopicActions.Edit ? InQuery(before, partial) : [],
        };
    }

    private static IEnumerable<CommandSuggestion> Names(string action, string before, string partial, TopicCatalog topics) =>
        topics.Complete(partial)
            .Where(topic => action == TopicActions.Show || (action is TopicActions.Try or TopicActions.Edit or TopicActions.Remove && topic.Origin == TopicOrigin.Workspace))
            .Select(topic => new CommandSuggestion($"{before} {topic.Name}", topic.Name, topic.Title));

    /// <summary>A query is edited from what it is.</summary>
    private static IEnumerable<CommandSuggestion> Current(string before, string name, TopicCatalog topics) =>
        topics.Find(name) is { Origin: TopicOrigin.Workspace } topic
            ? [new CommandSuggestion($"{before} {QueryText.Of(topic.Asked)}", QueryText.Of(topic.Asked), "")]
            : [];

    private static IEnumerable<CommandSuggestion> InQuery(string before, string partial) => partial switch
    {
        "" => [],
        _ when partial.StartsWith("lang:", StringComparison.OrdinalIgnoreCase) => Values(before, partial, Languages.Select(code => "lang:" + code)),
        _ => Values(before, partial, Fields),
    };

    private static IEnumerable<CommandSuggestion> Values(string before, string partial, IEnumerable<string> values) => values
        .Where(value => value.StartsWith(partial, StringComparison.OrdinalIgnoreCase))
        .Select(value => new CommandSuggestion($"{before} {value}", value, ""));
}
