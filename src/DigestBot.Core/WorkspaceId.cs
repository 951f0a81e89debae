namespace DigestBot;

/// <summary>Whose it is: a server's, a team's, or that of the machine the bot runs on.</summary>
public readonly record struct WorkspaceId(string Value)
{
    /// <summary>Whoever runs the bot: the playground, the command line, the configuration. What is theirs is for everybody.</summary>
    public static WorkspaceId Local { get; } = new("local");
}
