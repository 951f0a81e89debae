namespace DigestBot.Storage.Stories;

/// <summary>Stored by name.</summary>
internal enum StoryDecisionKind
{
    Merge,
    Split,
    Mute,
}
