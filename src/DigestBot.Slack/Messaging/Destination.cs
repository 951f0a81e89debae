namespace DigestBot.Slack.Messaging;

/// <summary>Where a message goes, as addresses name it: "C0123", a thread "C0123/1700000000.000100", or a person "U0123".</summary>
/// <param name="Channel">The channel, conversation or person.</param>
/// <param name="Thread">The thread in it; null for the channel itself.</param>
internal sealed record Destination(string Channel, string? Thread)
{
    private const char Separator = '/';

    /// <summary>Whether it is a person, whose conversation must be opened first.</summary>
    public bool IsPerson => Channel is ['U' or 'W', ..];

    public string Name => Thread is null ? Channel : $"{Channel}{Separator}{Thread}";

    public static Destination Of(string name) => name.IndexOf(Separator) switch
    {
        < 0 => new(name, null),
        var at => new(name[..at], name[(at + 1)..]),
    };
}
