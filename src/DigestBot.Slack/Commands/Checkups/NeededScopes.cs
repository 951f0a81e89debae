namespace DigestBot.Slack.Commands.Checkups;

/// <summary>The scopes the bot asks for, each with what it is for: "to post briefings".</summary>
internal sealed record NeededScopes(IReadOnlyList<(string Scope, string Reason)> All);
