namespace DigestBot.Discord.Commands.Payloads;

/// <param name="Url">Where the embed leads.</param>
internal sealed record MessageEmbed(string? Url);
