namespace DigestBot.Simulators.Official;

/// <summary>How a script of the official clients ended.</summary>
public abstract record OfficialRun
{
    private OfficialRun()
    {
    }

    /// <summary>Its assertions hold; this is what it printed.</summary>
    public sealed record Done(string Output) : OfficialRun;

    public sealed record Failed(string Why) : OfficialRun;

    /// <summary>Node or the pinned packages are missing: a test skips, saying so.</summary>
    public sealed record Unavailable(string Why) : OfficialRun;
}
