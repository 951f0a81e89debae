namespace DigestBot.Commands.Buttons;

/// <summary>What stands on our buttons.</summary>
public static class ButtonLabels
{
    public const string More = "More";
    public const string MoreStories = "More stories";
    public const string Full = "Full";
    public const string Brief = "Brief";
    public const string Digest = "Digest";
    public const string Quotes = "Quotes";
    public const string Dates = "Dates";
    public const string Sources = "Sources";
    public const string Subscribe = "Subscribe";
    public const string Stop = "Stop";
    public const string Why = "Why is it here?";

    public static string ReadIn(string outlet) => $"Read in {outlet}";
}
