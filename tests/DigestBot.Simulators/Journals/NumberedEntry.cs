namespace DigestBot.Simulators.Journals;

/// <summary>One thing that happened to a simulator, in order.</summary>
public abstract record NumberedEntry
{
    public long Number { get; internal set; }

    /// <summary>By the simulator's clock.</summary>
    public required DateTimeOffset At { get; init; }
}
