namespace DigestBot.Slack.Wire.Payloads;

internal sealed record EphemeralMessage(string MessageTs);
