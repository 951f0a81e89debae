namespace DigestBot.Feeds;

/// <summary>A feed somebody wants followed.</summary>
/// <param name="Url">An http or https address.</param>
/// <param name="Title">What they call it, or null.</param>
/// <param name="Labels">The topics or categories it belongs to.</param>
public sealed record NewFeed(Uri Url, string? Title, IReadOnlyList<string> Labels);
