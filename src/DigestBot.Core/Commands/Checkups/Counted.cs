namespace DigestBot.Commands.Checkups;

/// <summary>"1 feed", "2 feeds".</summary>
public static class Counted
{
    public static string Of(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
