using NodaTime;

namespace DigestBot.Feeds;

/// <summary>A feed one worker alone may poll for a while.</summary>
/// <param name="Feed">As it was when it was claimed.</param>
/// <param name="Until">When anybody may claim it again; it is also what the claim is recognised by.</param>
public sealed record FeedClaim(Feed Feed, Instant Until);
