namespace DigestBot.Discord.Commands.Payloads;

internal sealed record InteractionUser(string? Id);
