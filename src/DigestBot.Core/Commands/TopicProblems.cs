using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Finds the topic somebody typed, or says which there are.</summary>
internal static class TopicProblems
{
    private const int MostNamed = 5;

    /// <summary>By name or alias; "japan korea" is as good as "japan-korea".</summary>
    public static Topic? Find(TopicCatalog topics, string name) =>
        topics.Find(name) ?? topics.Find(string.Join('-', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The topic a request names.</summary>
    /// <param name="topics">The topics there are.</param>
    /// <param name="request">The request.</param>
    /// <param name="problem">What to answer where it names none.</param>
    public static Topic? Find(TopicCatalog topics, CommandRequest request, out CommandReply.Problem problem)
    {
        var name = request.Option(OptionNames.Topic);
        problem = name is null ? Missing(topics, $"/{request.Name}") : Unknown(topics, name, $"/{request.Name}");
        return name is null ? null : Find(topics, name);
    }

    private static CommandReply.Problem Missing(TopicCatalog topics, string command) => topics.All.Count == 0
        ? NoTopics()
        : new CommandReply.Problem($"Which topic? There {Are(topics.All)}.", Commands(topics.All, command));

    /// <summary>What to answer to a name that no topic has.</summary>
    /// <param name="topics">The topics there are.</param>
    /// <param name="name">The name.</param>
    /// <param name="command">What is suggested with the names that are nearest: "/digest".</param>
    public static CommandReply.Problem Unknown(TopicCatalog topics, string name, string command)
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

    private static List<string> Commands(IEnumerable<Topic> topics, string command) =>
        [.. topics.Take(MostNamed).Select(topic => $"{command} {topic.Name}")];
}
