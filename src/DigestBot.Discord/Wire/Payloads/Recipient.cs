namespace DigestBot.Discord.Wire.Payloads;

/// <summary>Whom a conversation is with (https://discord.com/developers/docs/resources/user#create-dm).</summary>
internal sealed record Recipient(string RecipientId);
