namespace DigestBot.Discord.Wire.Rest;

/// <summary>The JSON of a refusal.</summary>
internal sealed record DiscordError(int Code = 0, string? Message = null);
