namespace DigestBot.Storage.Topics;

/// <summary>One topic of a workspace.</summary>
internal sealed class TopicRow
{
    public required string Workspace { get; init; }

    public required string Name { get; init; }

    public required string Title { get; set; }

    /// <summary>In its canonical form.</summary>
    public required string Query { get; set; }
}
