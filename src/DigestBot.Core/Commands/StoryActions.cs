namespace DigestBot.Commands;

/// <summary>What people type for what <c>/story</c> does.</summary>
public static class StoryActions
{
    public const string Merge = "merge";
    public const string Split = "split";
    public const string Mute = "mute";
    public const string Undo = "undo";

    public static IReadOnlyList<string> All { get; } = [Merge, Split, Mute, Undo];
}
