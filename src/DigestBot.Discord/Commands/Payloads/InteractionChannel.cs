namespace DigestBot.Discord.Commands.Payloads;

/// <summary>https://discord.com/developers/docs/resources/channel#channel-object</summary>
internal sealed record InteractionChannel(string? Id, int? Type)
{
    public string? Name { get; init; }
}
