namespace DigestBot.Discord.Commands.Payloads;

/// <summary>https://discord.com/developers/docs/resources/channel#channel-object</summary>
internal sealed record InteractionChannel(string? Id, int? Type)
{
    public string? Name { get; init; }

    /// <summary>What the asker may do there; only where the channel was chosen in an option.</summary>
    public string? Permissions { get; init; }
}
