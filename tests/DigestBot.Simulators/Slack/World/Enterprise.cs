namespace DigestBot.Simulators.Slack.World;

/// <summary>An organisation over several workspaces.</summary>
public sealed record Enterprise(string Id, string Name);
