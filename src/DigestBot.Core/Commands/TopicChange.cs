namespace DigestBot.Commands;

/// <summary>What <c>/topic</c> did.</summary>
public enum TopicChange
{
    None,

    /// <summary>Nothing is kept: it was tried on what is stored.</summary>
    Tried,
    Added,
    Edited,
    Removed,
}
