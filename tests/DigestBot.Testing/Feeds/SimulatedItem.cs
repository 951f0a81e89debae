using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>One item of a simulated feed, from the moment it is published.</summary>
/// <param name="At">When it is published.</param>
/// <param name="Title">No other item has it.</param>
/// <param name="Link">Its page, or null.</param>
/// <param name="ItemGuid">What a feed that keeps its guids calls it.</param>
/// <param name="Text">Its words.</param>
public sealed record SimulatedItem(Instant At, string Title, Uri? Link, string ItemGuid, string Text);
