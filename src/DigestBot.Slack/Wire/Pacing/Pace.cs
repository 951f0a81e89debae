namespace DigestBot.Slack.Wire.Pacing;

/// <summary>At most so many calls begin within any such time, and at most so many are under way at once.</summary>
/// <remarks>
/// https://docs.slack.dev/apis/web-api/rate-limits states numbers "a minute", for each method and workspace. Slack does not say how it
/// counts the minute, so that ours slides: whichever minute Slack looks at, no more of our calls lie in it. It is a second longer because
/// calls do not take equally long to arrive.
/// </remarks>
internal sealed record Pace(int Calls, TimeSpan Within, int AtOnce = int.MaxValue)
{
    /// <summary>Whether nodes share it. Not where one node at a time calls: the one that has a channel's delivery, or the sockets.</summary>
    public bool IsShared { get; init; } = true;

    /// <summary>Whether the one node that calls is now this, now that: then the first call waits as if another node had called just before.</summary>
    public bool IsHandedOn { get; init; }

    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(61);

    public static Pace Tier1 { get; } = AMinute(1);

    public static Pace Tier2 { get; } = AMinute(20);

    public static Pace Tier3 { get; } = AMinute(50);

    public static Pace Tier4 { get; } = AMinute(100);

    /// <summary>"Several hundred messages per minute" in a workspace.</summary>
    public static Pace Posts { get; } = AMinute(300);

    /// <summary>"Generally one message per second per channel"; one after the other, so that they stand there in the order in which they were sent.</summary>
    public static Pace ChannelPosts { get; } = new(1, TimeSpan.FromSeconds(1), AtOnce: 1) { IsShared = false, IsHandedOn = true };

    /// <summary>
    /// <c>apps.connections.open</c> is of tier 1, "1+ per minute" with small bursts tolerated: two sockets at the start and a few that
    /// come again at once must not wait minutes. What is too much Slack says by its 429, which is kept.
    /// </summary>
    public static Pace Sockets { get; } = AMinute(6) with { IsShared = false };

    /// <summary>One node's part: fewer calls, or one in a longer time where there is less than one for each.</summary>
    public Pace Among(int nodes) => nodes <= 1 || !IsShared ? this
        : Calls >= nodes ? this with { Calls = Calls / nodes }
        : this with { Calls = 1, Within = Within * ((double)nodes / Calls) };

    public static Pace AMinute(int calls) => new(calls, Minute);
}
