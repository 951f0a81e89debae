namespace DigestBot.Commands;

/// <summary>What people type for what <c>/topic</c> does.</summary>
internal static class TopicActions
{
    public const string Add = "add";
    public const string Edit = "edit";
    public const string Show = "show";
    public const string Remove = "remove";

    public static IReadOnlyList<string> All { get; } = [Add, Edit, Show, Remove];
}
