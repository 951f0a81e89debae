namespace DigestBot.Commands;

/// <summary>What people type for what <c>/topic</c> does.</summary>
public static class TopicActions
{
    public const string Try = "try";
    public const string Add = "add";
    public const string Edit = "edit";
    public const string Show = "show";
    public const string Remove = "remove";

    public static IReadOnlyList<string> All { get; } = [Try, Add, Edit, Show, Remove];
}
