using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Storage.Feeds;

/// <summary>One feed that is followed.</summary>
internal sealed class FeedRow
{
    public long Id { get; init; }

    public required string Url { get; set; }

    public required string GuidScope { get; init; }

    public string? Title { get; set; }

    /// <summary>One a line.</summary>
    public required string Labels { get; set; }

    public required Instant NextCheck { get; set; }

    /// <summary>Null as long as nobody polls it.</summary>
    public Instant? ClaimedUntil { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    public Instant? LastCheck { get; set; }

    public Instant? LastSuccess { get; set; }

    public Instant? LastNews { get; set; }

    public ItemIdentity Identity { get; set; }

    /// <summary>In ticks.</summary>
    public long? MeanGap { get; set; }

    /// <summary>In ticks.</summary>
    public long? Window { get; set; }

    /// <summary>Zero after a success.</summary>
    public int FailureCount { get; set; }

    public Instant? FailingSince { get; set; }

    public string? FailureReason { get; set; }

    public string? FailureRemedy { get; set; }
}
