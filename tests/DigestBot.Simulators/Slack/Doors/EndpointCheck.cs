namespace DigestBot.Simulators.Slack.Doors;

/// <summary>Whether Slack would take a request URL, and why not.</summary>
public sealed record EndpointCheck(bool IsAccepted, string Reason);
