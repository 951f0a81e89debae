namespace DigestBot.Feeds;

/// <summary>A feed document read to its end.</summary>
/// <param name="Identity">What its guids belong to: its own address or id, its site, at last the name it came under.</param>
/// <param name="Title">The publication's name, or null.</param>
/// <param name="Language">As a BCP 47 code, or null.</param>
/// <param name="Items">In the feed's order.</param>
public sealed record FeedContent(string Identity, string? Title, string? Language, IReadOnlyList<FeedItem> Items);
