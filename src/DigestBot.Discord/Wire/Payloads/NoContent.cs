namespace DigestBot.Discord.Wire.Payloads;

/// <summary>An answer that says no more than yes.</summary>
internal sealed record NoContent;
