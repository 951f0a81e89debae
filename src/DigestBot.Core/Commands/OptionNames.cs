namespace DigestBot.Commands;

/// <summary>What the options of the commands are called.</summary>
public static class OptionNames
{
    public const string Topic = "topic";
    public const string Since = "since";
    public const string Length = "length";
    public const string Speaker = "speaker";
    public const string Number = "number";
    public const string Action = "action";
    public const string Other = "other";
    public const string Name = "name";
    public const string Query = "query";
    public const string Time = "time";
    public const string Zone = "zone";
    public const string Days = "days";
    public const string Quiet = "quiet";
    public const string Language = "language";
    public const string Url = "url";
}
