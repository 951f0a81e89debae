namespace DigestBot.Commands;

/// <summary>What <c>/topic</c> did.</summary>
public enum TopicChange
{
    None,
    Added,
    Edited,
    Removed,
}
