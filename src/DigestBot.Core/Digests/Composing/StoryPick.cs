using DigestBot.Stories;

namespace DigestBot.Digests.Composing;

/// <summary>A story that is to be told.</summary>
/// <param name="Story">The story, or what of it is new.</param>
/// <param name="CarriesOn">Whether its readers know the rest.</param>
internal sealed record StoryPick(Story Story, bool CarriesOn);
