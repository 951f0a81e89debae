using NodaTime;

namespace DigestBot.Discord.Wire;

/// <summary>One request, as the caller means it.</summary>
internal sealed record RestCall(HttpMethod Method, Route Route)
{
    /// <summary>JSON; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What the guild's audit log says about it.</summary>
    public string? Reason { get; init; }

    /// <summary>Answers an interaction: its own token stands in the path, and the global limit does not count it.</summary>
    public bool IsInteraction { get; init; }

    /// <summary>How long it may wait for rate limits, all tries together.</summary>
    public Duration Patience { get; init; } = Duration.FromMinutes(1);

    /// <summary>How long one try may take.</summary>
    public Duration Timeout { get; init; } = Duration.FromSeconds(15);

    /// <summary>Doing it twice does what doing it once does.</summary>
    public bool IsIdempotent => Method != HttpMethod.Post;
}
