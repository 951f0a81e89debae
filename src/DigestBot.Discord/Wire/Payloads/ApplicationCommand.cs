namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A command as Discord keeps it.</summary>
internal sealed record ApplicationCommand(string Id, string Name)
{
    public int? Type { get; init; }

    public string? Version { get; init; }
}
