namespace DigestBot.Slack.Commands.Payloads;

/// <param name="Type">"message" or "view".</param>
/// <param name="ChannelId">The message's channel.</param>
/// <param name="ThreadTs">The thread it stands in; null outside of any.</param>
internal sealed record PayloadContainer(string? Type, string? ChannelId, string? ThreadTs);
