using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>What a reader sees.</summary>
internal sealed record PostedMessage(string Channel, Instant At, string Text);
