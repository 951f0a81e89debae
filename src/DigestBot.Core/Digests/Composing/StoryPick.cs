using DigestBot.Stories;

namespace DigestBot.Digests.Composing;

/// <summary>A story that is to be told.</summary>
/// <param name="Whole">The story.</param>
/// <param name="Story">What of it is new.</param>
/// <param name="CarriesOn">Whether its readers know the rest.</param>
internal sealed record StoryPick(Story Whole, Story Story, bool CarriesOn)
{
    public StoryPick(Story story)
        : this(story, story, CarriesOn: false)
    {
    }
}
