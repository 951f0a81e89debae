namespace DigestBot.Slack.Commands.Payloads;

/// <param name="Bot">The bots whose tokens no longer work.</param>
/// <param name="Oauth">The people whose tokens no longer work; we have none of those.</param>
internal sealed record RevokedTokens(IReadOnlyList<string>? Bot, IReadOnlyList<string>? Oauth);
