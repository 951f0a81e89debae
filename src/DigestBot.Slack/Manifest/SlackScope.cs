namespace DigestBot.Slack.Manifest;

/// <summary>One permission that the bot asks for.</summary>
/// <param name="Name">As Slack names it.</param>
/// <param name="Reason">What it is for: "to send briefings and answers".</param>
/// <param name="Uses">The methods, events and features that need it, as Slack names them.</param>
public sealed record SlackScope(string Name, string Reason, IReadOnlyList<string> Uses);
