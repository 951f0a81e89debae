namespace DigestBot.Slack.Wire.Payloads;

internal sealed record GroupMembers(IReadOnlyList<string> Users);
