namespace DigestBot.Digests;

/// <summary>The sentences that say what the briefings of a channel made of an article.</summary>
/// <remarks>Where a method takes a moment it is that of the briefing: "Monday 10 March, 08:00"; null when it is not known.</remarks>
public abstract class HereLabels
{
    private protected HereLabels()
    {
    }

    public abstract string PassedOver { get; }

    public abstract string Waiting { get; }

    public abstract string AsItBreaks { get; }

    public abstract string Told(string? at);

    public abstract string Copy(string? at);

    public abstract string NothingNew(string? at);

    public abstract string TooFarDown(string? at);

    public abstract string Muted(string? at);

    public abstract string NoLongerKept(int days);

    /// <param name="reason">Why none comes, in one English sentence; /subscriptions says it too.</param>
    public abstract string Paused(string reason);

    public abstract string NextAt(string moment);
}
