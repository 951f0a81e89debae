namespace DigestBot.Simulators.Discord.Faults;

/// <summary>What can go wrong with one REST request.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The request takes effect and is never answered; the connection stays open until the bot gives up.</summary>
    public static Fault WithholdAnswer { get; } = new Withheld();

    /// <summary>The connection is cut before the request takes effect.</summary>
    public static Fault CutRequest { get; } = new Cut();

    /// <summary>The request takes effect and the connection is cut in the middle of the answer.</summary>
    public static Fault CutAnswer { get; } = new CutAfter();

    /// <summary>429 of this bot's route, before any effect.</summary>
    public static Fault RouteLimit(double seconds = 1) => new Limited("user", seconds);

    /// <summary>429 of the whole bot: everything but interaction endpoints has to wait.</summary>
    public static Fault GlobalLimit(double seconds = 1) => new Limited("global", seconds);

    /// <summary>429 that others caused; it does not count as an invalid request.</summary>
    public static Fault SharedLimit(double seconds = 1) => new Limited("shared", seconds);

    /// <summary>An error of Discord's own, before any effect.</summary>
    public static Fault ServerError(int status = 500) => new Failing(status, TakesEffect: false);

    /// <summary>An error of Discord's own although the request took effect.</summary>
    public static Fault ServerErrorAfterEffect(int status = 500) => new Failing(status, TakesEffect: true);

    /// <summary>An answer that takes its time, by the simulator's clock.</summary>
    public static Fault Slow(TimeSpan delay) => new Slowed(delay);

    internal sealed record Withheld : Fault;

    internal sealed record Cut : Fault;

    internal sealed record CutAfter : Fault;

    internal sealed record Limited(string Scope, double Seconds) : Fault;

    internal sealed record Failing(int Status, bool TakesEffect) : Fault;

    internal sealed record Slowed(TimeSpan Delay) : Fault;
}
