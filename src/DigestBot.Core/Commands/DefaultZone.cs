using NodaTime;

namespace DigestBot.Commands;

/// <summary>What counts for readers who have said nothing, and of whom their platform does not either.</summary>
public sealed record DefaultZone(DateTimeZone Zone);
