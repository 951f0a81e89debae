namespace DigestBot.Simulators.Discord.Journals;

/// <summary>The rules of Discord that a bot can break. An answer about the world (no such channel, no permission) is no violation.</summary>
public enum ViolationRule
{
    /// <summary>A request beyond a bucket, the global limit, or inside the wait that a 429 asked for.</summary>
    RateLimit,

    /// <summary>A body that Discord refuses: error 50035, 50109 or 500 for too much text.</summary>
    Body,

    /// <summary>No or a wrong token.</summary>
    Token,

    UserAgent,

    /// <summary>A route, method or API version that does not exist.</summary>
    Route,

    /// <summary>Requests while shut out for too many invalid ones.</summary>
    InvalidRequests,

    /// <summary>An interaction answered too late, twice, or with what it does not take.</summary>
    Interaction,

    /// <summary>A gateway payload that Discord closes the connection for.</summary>
    Gateway,

    /// <summary>Identify too soon or too often.</summary>
    Identify,

    Heartbeat,

    /// <summary>A resume at the address for new sessions.</summary>
    ResumeAddress,

    /// <summary>The simulator itself failed: it proves nothing until it is mended.</summary>
    Simulator,
}
