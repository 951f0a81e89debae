using DigestBot.Stories;

namespace DigestBot.Slack;

/// <summary>A workspace as Slack names it.</summary>
/// <param name="Team">Its id: "T0123".</param>
/// <param name="Enterprise">The organisation it was seen in, "E0123"; null outside one, and where nobody said.</param>
internal sealed record SlackTeam(string Team, string? Enterprise = null)
{
    private const string Prefix = "slack:";

    /// <summary>Whose topics and subscriptions they are: the team's, also where a whole organisation installed the bot.</summary>
    public WorkspaceId Workspace => new(Prefix + Team);

    /// <summary>Null when the workspace is not one of Slack.</summary>
    public static SlackTeam? Of(WorkspaceId workspace) =>
        workspace.Value.StartsWith(Prefix, StringComparison.Ordinal) && workspace.Value.Length > Prefix.Length
            ? new SlackTeam(workspace.Value[Prefix.Length..])
            : null;
}
