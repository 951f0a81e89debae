namespace DigestBot.Simulators.Slack;

/// <summary>What a test may choose before the start; all else has a default that is Slack's own.</summary>
public sealed record SlackSimulatorOptions
{
    /// <summary>Every limit, deadline and time stamp follows it; hand in a FakeTimeProvider to own the time.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>One JSON object a line for everything that happens; null keeps it in memory only.</summary>
    public string? JournalFile { get; init; }

    /// <summary>Entries kept in memory, oldest dropped first. Violations are always kept.</summary>
    public int JournalEntries { get; init; } = 200_000;

    /// <summary>Ids, tokens and secrets are derived from it.</summary>
    public string Seed { get; init; } = "simulator";

    /// <summary>Whether tokens live twelve hours and are renewed by a refresh token that dies on use.</summary>
    public bool RotatesTokens { get; init; }

    /// <summary>Open connections that Socket Mode allows an app: https://docs.slack.dev/apis/events-api/using-socket-mode</summary>
    public int MostSockets { get; init; } = 10;

    /// <summary>Ping frames over Socket Mode, in real time.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After how long the hello of a connection says that it will be refreshed; nothing happens by itself.</summary>
    public TimeSpan ConnectionTime { get; init; } = TimeSpan.FromHours(5);

    /// <summary>How long after a disconnect warning, by the simulator's clock, the connection is closed.</summary>
    public TimeSpan DisconnectAfterWarning { get; init; } = TimeSpan.FromSeconds(10);
}
