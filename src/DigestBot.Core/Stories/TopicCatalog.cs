namespace DigestBot.Stories;

/// <summary>All topics there are, found by name or alias.</summary>
public sealed class TopicCatalog(IReadOnlyList<Topic> topics)
{
    public IReadOnlyList<Topic> All { get; } = topics;

    /// <summary>The topic of that name or alias, upper and lower case alike; null when there is none.</summary>
    public Topic? Find(string name) => All.FirstOrDefault(topic =>
        string.Equals(topic.Name, name, StringComparison.OrdinalIgnoreCase)
        || topic.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}
