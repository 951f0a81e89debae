namespace DigestBot.Slack.Commands.Payloads;

internal sealed record PayloadOption(string? Value);
