namespace DigestBot.Feeds;

/// <summary>A feed a page offers.</summary>
/// <param name="Url">Where it is said to be.</param>
/// <param name="Title">What the page calls it, or null.</param>
public sealed record FeedLink(Uri Url, string? Title);
