namespace DigestBot.Slack.Commands.Payloads;

/// <param name="Bot">The bots whose tokens no longer work; those of people, which we have none of, are named beside them.</param>
internal sealed record RevokedTokens(IReadOnlyList<string>? Bot);
