namespace DigestBot.Discord.Wire.Payloads;

/// <summary>Where the gateway is and how it may be used.</summary>
/// <param name="Url">The address of the socket.</param>
/// <param name="Shards">How many connections Discord recommends.</param>
/// <param name="SessionStartLimit">How many sessions may be begun.</param>
internal sealed record GatewayBot(Uri Url, int Shards, SessionStartLimit SessionStartLimit);
