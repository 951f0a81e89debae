using NodaTime;

namespace DigestBot.Discord;

/// <summary>What counts for readers who have said nothing: Discord tells a language and no zone.</summary>
public sealed record DiscordReader(DateTimeZone Zone);
