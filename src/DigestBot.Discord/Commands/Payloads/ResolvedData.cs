namespace DigestBot.Discord.Commands.Payloads;

internal sealed record ResolvedData(IReadOnlyDictionary<string, InteractionMessage>? Messages);
