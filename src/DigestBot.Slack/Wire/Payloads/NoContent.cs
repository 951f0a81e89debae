namespace DigestBot.Slack.Wire.Payloads;

/// <summary>Only that it was done.</summary>
internal sealed record NoContent;
