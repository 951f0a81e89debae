namespace DigestBot.Simulators.Slack.World;

/// <summary>A user group such as @editors.</summary>
public sealed record SimulatedGroup(string Id, string Handle, IReadOnlyList<SimulatedUser> Members);
