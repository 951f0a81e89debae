namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A post that was opened in a forum: the thread, and the message it begins with.</summary>
internal sealed record ThreadWithMessage(string Id, int Type)
{
    public Message? Message { get; init; }
}
