namespace DigestBot.Discord.Wire.Payloads;

/// <summary>Threads of a guild or channel.</summary>
internal sealed record ThreadList(Channel[] Threads)
{
    public bool? HasMore { get; init; }
}
