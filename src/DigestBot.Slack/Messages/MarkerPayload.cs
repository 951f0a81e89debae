namespace DigestBot.Slack.Messages;

/// <summary>Which page of which delivery a message is, opaque to everybody else.</summary>
internal sealed record MarkerPayload(string Marker);
