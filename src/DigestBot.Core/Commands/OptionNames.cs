namespace DigestBot.Commands;

/// <summary>What the options of the commands are called.</summary>
public static class OptionNames
{
    public const string Topic = "topic";
    public const string Since = "since";
    public const string Length = "length";
    public const string Url = "url";
}
