namespace DigestBot.Slack.Commands.Payloads;

/// <param name="Id">Who it is.</param>
/// <param name="TeamId">The workspace they belong to.</param>
internal sealed record PayloadUser(string? Id, string? TeamId);
