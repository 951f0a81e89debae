using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Moves a due subscription on.</summary>
internal static class SubscriptionAdvance
{
    /// <summary>Whether it is still due as it was when somebody composed for it, and the channel knows no more than it did.</summary>
    public static bool IsStill(this SubscriptionRow row, Subscription due) =>
        row.PausedSince is null && row.ToSubscription() is var current
        && current.Next == due.Next && current.Schedule == due.Schedule && current.Length == due.Length
        && current.Ledger == due.Ledger;

    /// <summary>What the channel knows now; the ledger itself is kept elsewhere.</summary>
    public static void Learn(this SubscriptionRow row, Ledger ledger, Instant coveredUntil)
    {
        row.CoveredUntil = coveredUntil;
        row.Ledger = ledger.Id.Value;
    }
}
