namespace DigestBot.Commands;

/// <summary>What comes when there is nothing new, as people type it: "silent", "one line", "say when nothing is new".</summary>
internal static class QuietText
{
    public const string Silent = "silent";

    public const string OneLine = "one line";

    /// <summary>The longest form in words.</summary>
    public const int MostWords = 7;

    private static readonly HashSet<string> SaysSo = new(StringComparer.OrdinalIgnoreCase)
    {
        OneLine, "one-line", "line", "say so", "say when nothing is new", "say so when nothing is new", "say when there is nothing new", "say so when there is nothing new",
        "say when nothing new", "tell when nothing is new", "tell me when nothing is new", "tell us when nothing is new", "say nothing new",
    };

    private static readonly HashSet<string> SaysNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        Silent, "silently", "nothing", "silent when nothing is new", "silent when nothing new", "when nothing is new", "when nothing new", "say nothing", "say nothing when nothing is new",
    };

    public static IReadOnlyList<string> All { get; } = [Silent, OneLine];

    /// <returns>Whether one line comes; null when it says neither.</returns>
    public static bool? Read(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return SaysSo.Contains(plain) ? true : SaysNothing.Contains(plain) ? false : null;
    }
}
