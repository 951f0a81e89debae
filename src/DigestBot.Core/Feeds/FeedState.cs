namespace DigestBot.Feeds;

/// <summary>How following a feed goes.</summary>
public enum FeedState
{
    /// <summary>Followed and not asked yet.</summary>
    New,

    Healthy,

    /// <summary>It answers, but has had nothing new for long.</summary>
    Quiet,

    /// <summary>Its last check gave nothing.</summary>
    Failing,
}
