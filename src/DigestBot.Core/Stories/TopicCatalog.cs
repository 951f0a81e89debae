namespace DigestBot.Stories;

/// <summary>All topics there are, found by name or alias.</summary>
public sealed class TopicCatalog(IReadOnlyList<Topic> topics)
{
    public IReadOnlyList<Topic> All { get; } = topics;

    /// <summary>The topic of that name or alias, upper and lower case alike; null when there is none.</summary>
    public Topic? Find(string name) => All.FirstOrDefault(topic =>
        string.Equals(topic.Name, name, StringComparison.OrdinalIgnoreCase)
        || topic.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>What somebody may have meant who typed a name that is none: nearest first, at most <paramref name="count"/>, none that is far off.</summary>
    public IReadOnlyList<Topic> Nearest(string name, int count) =>
    [
        .. All.Select(topic => (Topic: topic, Distance: NameDistance.Of(name, topic)))
            .Where(near => near.Distance <= NameDistance.Farthest)
            .OrderBy(near => near.Distance).ThenBy(near => near.Topic.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(near => near.Topic),
    ];

    /// <summary>The topics whose name, alias or a word of whose title begins with what was typed so far; all of them for nothing.</summary>
    public IReadOnlyList<Topic> Complete(string prefix)
    {
        var typed = prefix.Trim();
        return
        [
            .. All.Select(topic => (Topic: topic, Rank: RankOf(topic, typed)))
                .Where(found => found.Rank < int.MaxValue)
                .OrderBy(found => found.Rank).ThenBy(found => found.Topic.Name, StringComparer.Ordinal)
                .Select(found => found.Topic),
        ];
    }

    private static int RankOf(Topic topic, string typed) =>
        TopicNames.Begins(topic.Name, typed) ? 0
        : topic.Aliases.Any(alias => TopicNames.Begins(alias, typed)) ? 1
        : TopicNames.WordsOf(topic).Any(word => TopicNames.Begins(word, typed)) ? 2
        : int.MaxValue;
}
