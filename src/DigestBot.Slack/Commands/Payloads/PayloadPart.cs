namespace DigestBot.Slack.Commands.Payloads;

/// <summary>Something that is named by its id.</summary>
internal sealed record PayloadPart(string? Id);
