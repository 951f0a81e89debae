namespace DigestBot.Discord.Commands.Payloads;

internal sealed record MessageSnapshot(InteractionMessage? Message);
