namespace DigestBot.Text;

/// <summary>One article as the grouper sees it.</summary>
/// <param name="Id">What tells it from the others of one call; the order of groups and members follows it.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Text">Its clean text; may be empty.</param>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record GroupingItem(string Id, string? Title, string Text)
{
    /// <summary>The day it was published, or null where that is not known: it is then near to every day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its language as a BCP 47 code ("en", "en-GB"), or null: English is then taken for granted.</summary>
    public string? Language { get; init; }
}
