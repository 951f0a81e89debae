namespace DigestBot.Discord.Wire.Gateway;

/// <summary>How one connection ended, and what that means for the next.</summary>
internal abstract record ConnectionEnd(string Reason)
{
    /// <summary>The session goes on with the next connection.</summary>
    public sealed record Resumable(string Reason, GatewaySession Session) : ConnectionEnd(Reason);

    /// <summary>The next connection begins a session.</summary>
    public sealed record Lost(string Reason) : ConnectionEnd(Reason);

    /// <summary>Discord will not have this bot until somebody changes something.</summary>
    public sealed record Final(string Reason) : ConnectionEnd(Reason);

    /// <summary>We closed it.</summary>
    public sealed record Stopped() : ConnectionEnd("The bot was stopped.");

    /// <summary>Discord called the session invalid: the next connection waits a random while, as it asks.</summary>
    public bool IsInvalidSession { get; init; }

    /// <summary>Discord greeted the bot: the connection was made, whatever came then.</summary>
    public bool WasGreeted { get; init; }

    /// <summary>How long the session had been up; null when it never was.</summary>
    public TimeSpan? Up { get; init; }
}
