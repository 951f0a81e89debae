namespace DigestBot.Commands;

/// <summary>What people type for what <c>/briefing</c> does.</summary>
public static class BriefingActions
{
    public const string Now = "now";
    public const string Preview = "preview";
    public const string Pause = "pause";
    public const string Resume = "resume";

    public static IReadOnlyList<string> All { get; } = [Now, Preview, Pause, Resume];
}
