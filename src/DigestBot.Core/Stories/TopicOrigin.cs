namespace DigestBot.Stories;

/// <summary>Where a topic is written.</summary>
public enum TopicOrigin
{
    /// <summary>In <c>config/topics.json</c>: everybody has it, and only the file changes it.</summary>
    Configuration,

    /// <summary>In a workspace, by a command.</summary>
    Workspace,
}
