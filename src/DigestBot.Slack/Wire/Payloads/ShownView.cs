namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A form or home page that somebody sees.</summary>
internal sealed record ShownView(string Id, string? Hash = null);
