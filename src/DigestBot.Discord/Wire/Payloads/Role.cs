namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A role and what it lets its members do.</summary>
/// <param name="Permissions">Bits, as a number in text.</param>
internal sealed record Role(string Id, string Name, string Permissions)
{
    public bool? Managed { get; init; }
}
