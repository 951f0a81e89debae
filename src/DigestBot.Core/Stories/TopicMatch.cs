namespace DigestBot.Stories;

/// <summary>Why an article belongs to a topic: for each group the words that hit.</summary>
public sealed record TopicMatch(Topic Topic, IReadOnlyList<string> Hits);
