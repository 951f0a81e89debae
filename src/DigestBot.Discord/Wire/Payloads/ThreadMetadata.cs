namespace DigestBot.Discord.Wire.Payloads;

/// <summary>Whether a thread takes messages.</summary>
internal sealed record ThreadMetadata(bool Archived, bool Locked);
