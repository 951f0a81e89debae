namespace DigestBot.Slack.Commands.Payloads;

internal sealed record PayloadTeam(string? Id, string? EnterpriseId);
