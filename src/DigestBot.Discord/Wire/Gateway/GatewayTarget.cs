namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What an event of deletion is about.</summary>
/// <param name="Id">The guild, channel or thread.</param>
/// <param name="Unavailable">Set when a guild is only out of order.</param>
internal sealed record GatewayTarget(string Id, bool Unavailable = false);
