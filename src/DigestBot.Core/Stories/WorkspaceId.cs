namespace DigestBot.Stories;

/// <summary>Whose topics they are: a server, a team, or the machine the bot runs on.</summary>
public readonly record struct WorkspaceId(string Value)
{
    /// <summary>The playground and the command line.</summary>
    public static WorkspaceId Local { get; } = new("local");
}
