namespace DigestBot.Discord.Commands.Payloads;

/// <summary>What ids in options stand for.</summary>
internal sealed record ResolvedData(IReadOnlyDictionary<string, InteractionMessage>? Messages)
{
    public IReadOnlyDictionary<string, InteractionChannel>? Channels { get; init; }
}
