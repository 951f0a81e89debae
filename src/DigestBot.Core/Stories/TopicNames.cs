namespace DigestBot.Stories;

/// <summary>The ways people write a topic.</summary>
internal static class TopicNames
{
    private static readonly char[] Separators = [' ', '-', '_', ',', '&', '/'];

    /// <summary>The words of its name, aliases and title.</summary>
    public static IEnumerable<string> WordsOf(Topic topic) =>
        topic.Aliases.Append(topic.Name).Append(topic.Title).SelectMany(name => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries));

    public static bool Begins(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
