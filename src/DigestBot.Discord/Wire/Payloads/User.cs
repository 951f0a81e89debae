namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A person or a bot.</summary>
internal sealed record User(string Id, string Username)
{
    public bool? Bot { get; init; }
}
