namespace DigestBot.Simulators.Slack.Faults;

/// <summary>What can go wrong with one call of the Web API or a response_url.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The call takes effect and is never answered; the connection stays open until the bot gives up.</summary>
    public static Fault LoseAnswer { get; } = new Withheld();

    /// <summary>The call has no effect and is never answered either.</summary>
    public static Fault LoseRequest { get; } = new Lost(Cuts: false);

    /// <summary>The connection is cut before the call takes effect.</summary>
    public static Fault CutRequest { get; } = new Lost(Cuts: true);

    /// <summary>The call takes effect and the connection is cut in the middle of the answer.</summary>
    public static Fault CutAnswer { get; } = new CutAfter();

    internal string Name => GetType().Name;

    /// <summary>429 of this method in this workspace, before any effect; calls inside the wait are refused too.</summary>
    public static Fault RateLimit(int seconds = 1) => new Limited(seconds);

    /// <summary>An error of Slack's by name, such as <c>internal_error</c> or <c>token_revoked</c>, before any effect.</summary>
    public static Fault Error(string name) => new Refused(name);

    /// <summary>An HTTP error before any effect.</summary>
    public static Fault ServerError(int status = 500) => new Failing(status, TakesEffect: false);

    /// <summary>An HTTP error although the call took effect.</summary>
    public static Fault ServerErrorAfterEffect(int status = 500) => new Failing(status, TakesEffect: true);

    /// <summary>An answer that takes its time, by the simulator's clock.</summary>
    public static Fault Slow(TimeSpan delay) => new Slowed(delay);

    internal sealed record Withheld : Fault;

    internal sealed record Lost(bool Cuts) : Fault;

    internal sealed record CutAfter : Fault;

    internal sealed record Limited(int Seconds) : Fault;

    internal sealed record Refused(string Code) : Fault;

    internal sealed record Failing(int Status, bool TakesEffect) : Fault;

    internal sealed record Slowed(TimeSpan Delay) : Fault;
}
