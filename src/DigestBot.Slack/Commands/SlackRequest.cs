namespace DigestBot.Slack.Commands;

/// <summary>Something Slack sent, whichever door it came through.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Json">Its payload as JSON; what comes as a form over HTTP is written as the object that Socket Mode sends for it.</param>
internal sealed record SlackRequest(SlackRequestKind Kind, ReadOnlyMemory<byte> Json);
