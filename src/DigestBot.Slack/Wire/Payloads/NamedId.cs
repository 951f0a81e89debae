namespace DigestBot.Slack.Wire.Payloads;

internal sealed record NamedId(string Id, string? Name = null);
