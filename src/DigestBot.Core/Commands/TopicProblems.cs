using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Finds the topic somebody typed, or says which there are.</summary>
internal static class TopicProblems
{
    private const int MostNamed = 5;

    /// <summary>By name or alias; "japan korea" is as good as "japan-korea".</summary>
    public static Topic? Find(TopicCatalog topics, string name) =>
        topics.Find(name) ?? topics.Find(string.Join('-', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static CommandReply.Problem Missing(TopicCatalog topics) => topics.All.Count == 0
        ? NoTopics()
        : new CommandReply.Problem($"Which topic? There {Are(topics.All)}.", Commands(topics.All));

    public static CommandReply.Problem Unknown(TopicCatalog topics, string name, string command = "/digest")
    {
        if (topics.All.Count == 0)
        {
            return NoTopics();
        }

        var nearest = topics.Nearest(name, 3);
        return nearest.Count == 0
            ? new CommandReply.Problem($"There is no topic “{name}”. There {Are(topics.All)}.", Commands(topics.All, command))
            : new CommandReply.Problem($"There is no topic “{name}”. Did you mean {Words.Either(nearest.Select(topic => topic.Name))}?", Commands(nearest, command));
    }

    private static CommandReply.Problem NoTopics() =>
        new("There are no topics yet: they are written in config/topics.json.", []);

    private static string Are(IReadOnlyList<Topic> topics)
    {
        var names = topics.Take(MostNamed).Select(topic => topic.Name);
        return topics.Count > MostNamed
            ? $"are {topics.Count}, among them {Words.All(names)}; /topics lists them all"
            : $"{(topics.Count == 1 ? "is" : "are")} {Words.All(names)}";
    }

    private static List<string> Commands(IEnumerable<Topic> topics, string command = "/digest") =>
        [.. topics.Take(MostNamed).Select(topic => $"{command} {topic.Name}")];
}
