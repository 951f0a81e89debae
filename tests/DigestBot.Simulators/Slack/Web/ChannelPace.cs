namespace DigestBot.Simulators.Slack.Web;

/// <summary>Messages of one channel: each takes its second; so many may be ahead of theirs.</summary>
internal sealed class ChannelPace
{
    /// <summary>A client's second may be a little shorter than ours.</summary>
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(50);

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <summary>Null for how long to wait where it may pass.</summary>
    public (TimeSpan? Wait, bool Tolerated) Count(RateRule rule, DateTimeOffset now)
    {
        var interval = rule.Window / rule.Limit;
        var due = next > now ? next : now;
        var ahead = due - now;
        if (ahead > (interval * rule.Tolerated) + Jitter)
        {
            return (ahead - (interval * rule.Tolerated), false);
        }

        next = due + interval;
        return (null, ahead > Jitter);
    }
}
