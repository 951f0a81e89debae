using DigestBot.Slack.Commands;
using NodaTime;

namespace DigestBot.Slack.Doors;

/// <summary>What is behind the doors: from what Slack sent to what goes back at once. Work that follows waits until that is sent.</summary>
internal delegate Task<SlackOutcome> HandleSlackRequest(SlackRequest request, Instant receivedAt, CancellationToken cancellation);
