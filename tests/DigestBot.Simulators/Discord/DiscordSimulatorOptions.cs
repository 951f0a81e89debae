namespace DigestBot.Simulators.Discord;

/// <summary>What a test may choose before the start; all else has a default that is Discord's own.</summary>
public sealed record DiscordSimulatorOptions
{
    /// <summary>Every limit, deadline and time stamp follows it; hand in a FakeTimeProvider to own the time.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>One JSON object a line for everything that happens; null keeps it in memory only.</summary>
    public string? JournalFile { get; init; }

    /// <summary>Entries kept in memory, oldest dropped first. Violations are always kept.</summary>
    public int JournalEntries { get; init; } = 200_000;

    /// <summary>Keys, tokens and session names are derived from it.</summary>
    public string Seed { get; init; } = "simulator";

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Identifies allowed per five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>Identifies allowed in 24 hours.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>What <c>/gateway/bot</c> recommends; null computes it from the guilds, a thousand a shard.</summary>
    public int? Shards { get; init; }

    /// <summary>How long a session without a connection can be resumed.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Answers of status 401, 403 and 429 in ten minutes before Discord shuts the address out.</summary>
    public int InvalidRequests { get; init; } = 10_000;

    /// <summary>The privileged intents that the application was granted.</summary>
    public int PrivilegedIntents { get; init; }
}
