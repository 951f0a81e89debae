namespace DigestBot.Discord.Commands.Payloads;

/// <summary>A message that something was done to.</summary>
internal sealed record InteractionMessage
{
    public string? Id { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<MessageEmbed>? Embeds { get; init; }

    /// <summary>A message that was passed on carries the other one in here.</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; init; }
}
