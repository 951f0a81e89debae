namespace DigestBot.Discord.Messaging;

/// <summary>Whether briefings in announcement channels are published.</summary>
internal sealed record PublishingSwitch(bool IsOn);
