using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>One topic that one channel follows.</summary>
internal sealed class SubscriptionRow
{
    public long Id { get; init; }

    public required Platform Platform { get; init; }

    public required string Workspace { get; init; }

    public required string Channel { get; init; }

    public required string Topic { get; init; }

    /// <summary>As <see cref="DigestTimes"/> writes them.</summary>
    public required string Times { get; set; }

    public required string Zone { get; set; }

    public required DigestDays Days { get; set; }

    public required DigestLength Length { get; set; }

    public required string Culture { get; set; }

    public required string CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public required Instant NextRun { get; set; }

    /// <summary>The local date that the next run counts for.</summary>
    public required LocalDate NextDate { get; set; }

    /// <summary>The local time that the next run counts for.</summary>
    public required LocalTime NextTime { get; set; }

    /// <summary>Null for briefings at the times.</summary>
    public int? MostAnHour { get; set; }

    public bool SaysNothingNew { get; set; }

    public Instant? CoveredUntil { get; set; }

    /// <summary>The name of what the channel was told; null when nothing.</summary>
    public string? Ledger { get; set; }

    /// <summary>Null as long as it is active.</summary>
    public Instant? PausedSince { get; set; }

    public string? PauseReason { get; set; }

    public string? PauseRemedy { get; set; }
}
