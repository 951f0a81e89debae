namespace DigestBot.Feeds.Polling;

/// <summary>One feed after its check, on its way into the store.</summary>
internal sealed record FeedCheckResult(Feed Feed, IReadOnlyList<SeenItem> Items, PollReport Report);
