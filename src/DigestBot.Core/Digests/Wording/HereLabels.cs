namespace DigestBot.Digests;

/// <summary>What the briefings of a channel made of an article. Where a moment is taken, it is that of the briefing; null when it is not known.</summary>
public abstract class HereLabels
{
    private protected HereLabels()
    {
    }

    /// <summary>It is from before the first briefing, or was too old when it came in.</summary>
    public abstract string TooOld { get; }

    /// <summary>It waits until the hour has room.</summary>
    public abstract string Waits { get; }

    /// <summary>It comes within minutes, as all stories there.</summary>
    public abstract string ComesSoon { get; }

    public abstract string Told(string? moment);

    public abstract string Copy(string? moment);

    public abstract string NothingNew(string? moment);

    public abstract string TooFarDown(string? moment);

    public abstract string Muted(string? moment);

    /// <param name="days">For so long it is kept.</param>
    public abstract string NotKept(int days);

    /// <param name="reason">A sentence.</param>
    public abstract string Paused(string reason);

    public abstract string ComesOn(string moment);
}
