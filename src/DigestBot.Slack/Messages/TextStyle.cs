namespace DigestBot.Slack.Messages;

/// <summary>How a piece of formatted text looks.</summary>
internal sealed record TextStyle
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Code { get; init; }

    public static TextStyle InBold { get; } = new() { Bold = true };

    public static TextStyle InItalics { get; } = new() { Italic = true };

    public static TextStyle AsCode { get; } = new() { Code = true };
}
