namespace DigestBot.Chaos.Killing;

/// <summary>When the bot is killed.</summary>
internal abstract record KillMoment
{
    private KillMoment()
    {
    }

    /// <summary>When a platform has accepted a request and not answered it.</summary>
    /// <param name="Endpoint">Of which kind.</param>
    public sealed record Unanswered(string Endpoint) : KillMoment;

    /// <summary>At a named point.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Times">Which time it is passed since the start.</param>
    public sealed record Point(string Name, int Times) : KillMoment;

    /// <summary>After a while, wherever it is.</summary>
    /// <param name="Since">After its start, in real time.</param>
    public sealed record While(TimeSpan Since) : KillMoment;
}
