using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>Words that matter when articles are told apart and put together.</summary>
internal sealed record StoryWords
{
    /// <summary>Those that stand in a large share of all articles and so tell nothing of the story, separated by spaces.</summary>
    public required string Common { get; init; }

    /// <summary>They put the name after them on the map: "in", "near".</summary>
    public required FrozenSet<string> Placing { get; init; }
}
