namespace DigestBot.Pacing;

/// <summary>Waits that double with every failure in a row, up to a cap, each between its half and its whole so that many do not come back at once.</summary>
public sealed class Backoff(TimeSpan first, TimeSpan cap, Jitter jitter)
{
    /// <summary>The wait after so many failures in a row, from 1.</summary>
    public TimeSpan After(int failures)
    {
        // the exponent is bounded before it can overflow
        var whole = first * Math.Pow(2, Math.Clamp(failures - 1, 0, 16));
        var most = whole < cap ? whole : cap;
        return jitter.Between(most / 2, most);
    }
}
