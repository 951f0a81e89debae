using System.Diagnostics;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>What a messenger's answer means for a delivery.</summary>
/// <param name="delivery">The delivery, claimed, at the page the answer is about.</param>
/// <param name="pages">How many pages it has.</param>
/// <param name="now">When the answer came.</param>
internal sealed class DeliverySteps(Delivery delivery, int pages, Instant now)
{
    private bool IsTooOld => now - delivery.EnqueuedAt >= DeliveryPatience.Most;

    private DeliverySettlement GoOn => Settle(AttemptOutcome.NotDelivered, delivery with { State = new DeliveryState.Sending(now + DeliveryPatience.Lease) });

    public DeliverySettlement After(DeliveryResult result) => result switch
    {
        DeliveryResult.Delivered delivered => Stands(delivered.Message),
        DeliveryResult.Deleted => WasDeleted(),
        DeliveryResult.Retry retry when IsTooOld => GiveUp(retry.Reason),
        DeliveryResult.Retry retry => Again(retry),
        DeliveryResult.Uncertain uncertain => Unknown(uncertain.Reason),
        DeliveryResult.Paused paused => Dead(paused.Reason) with { Consequence = new SubscriptionConsequence.Pause(paused.Reason, paused.Remedy) },
        DeliveryResult.Gone gone => Dead(gone.Reason) with { Consequence = new SubscriptionConsequence.Finish() },
        DeliveryResult.Refused refused => Dead(refused.Reason),
        _ => throw new UnreachableException(),
    };

    /// <param name="result">What the channel says.</param>
    /// <param name="unanswered">When the page was sent.</param>
    public DeliverySettlement After(ReadBackResult result, UnansweredPage unanswered) => result switch
    {
        ReadBackResult.Found found => Found(found.Message),
        ReadBackResult.Missing when IsTooOld => GiveUp("No answer came, and the message does not stand in the channel."),
        ReadBackResult.Missing => GoOn,
        ReadBackResult.Unreadable unreadable when now - unanswered.LastSent >= DeliveryPatience.Most =>
            Settle(AttemptOutcome.Open, delivery with { State = new DeliveryState.Uncertain(null, unreadable.Reason) }),
        ReadBackResult.Unreadable { After: { } turn } unreadable => AtTurn(turn, unreadable.Reason),
        ReadBackResult.Unreadable unreadable => Unknown(unreadable.Reason),
        _ => throw new UnreachableException(),
    };

    /// <summary>The answer was lost a moment ago: the channel is read later.</summary>
    /// <param name="unanswered">When the page was sent.</param>
    public DeliverySettlement TooEarly(UnansweredPage unanswered) => Settle(
        AttemptOutcome.Open,
        delivery with { State = new DeliveryState.Uncertain(unanswered.LastSent + DeliveryPatience.ReadBack, "The bot was stopped while it sent a page.") });

    /// <summary>Another round of this program has not had the answer yet.</summary>
    public DeliverySettlement StillUnderWay() => Settle(
        AttemptOutcome.Open,
        delivery with { State = new DeliveryState.Uncertain(now + DeliveryPatience.Send + DeliveryPatience.ReadBack, "It is being sent.") });

    /// <summary>Nothing is under way, and somebody else may go on.</summary>
    public DeliverySettlement Release() => Settle(AttemptOutcome.NotDelivered, delivery with { State = new DeliveryState.Pending(now) });

    private DeliverySettlement Stands(MessageAddress? message)
    {
        var next = delivery with { Page = delivery.Page + 1, First = delivery.First ?? message, Failures = 0 };
        return Settle(AttemptOutcome.Delivered, next with
        {
            State = next.Page < pages ? new DeliveryState.Sending(now + DeliveryPatience.Lease) : new DeliveryState.Delivered(now),
        });
    }

    /// <summary>Whoever sent this page may have sent the next as well: it is claimed anew, which tells.</summary>
    private DeliverySettlement Found(MessageAddress message) => Stands(message) is var settled && settled.After.State is DeliveryState.Sending
        ? settled with { After = settled.After with { State = new DeliveryState.Pending(now) } }
        : settled;

    /// <summary>Who deletes the first page does not want the others.</summary>
    private DeliverySettlement WasDeleted() => delivery.First is null
        ? Settle(AttemptOutcome.Delivered, delivery with { State = new DeliveryState.Delivered(now) })
        : Stands(null);

    private DeliverySettlement Again(DeliveryResult.Retry retry)
    {
        var failures = delivery.Failures + 1;
        var at = now + DeliveryPatience.Pause(delivery.Id, failures, retry.After);
        return Settle(AttemptOutcome.NotDelivered, delivery with { Failures = failures, State = new DeliveryState.Retry(at, retry.Reason) });
    }

    private DeliverySettlement Unknown(string reason)
    {
        var failures = delivery.Failures + 1;
        var at = now + DeliveryPatience.Pause(delivery.Id, failures, DeliveryPatience.ReadBack);
        return Settle(AttemptOutcome.Open, delivery with { Failures = failures, State = new DeliveryState.Uncertain(at, reason) });
    }

    /// <summary>Nothing failed: whoever waits longer and longer would never come before those that ask for the first time.</summary>
    private DeliverySettlement AtTurn(Duration turn, string reason) =>
        Settle(AttemptOutcome.Open, delivery with { State = new DeliveryState.Uncertain(now + turn + DeliveryPatience.Pause(delivery.Id, 1, null) / 2, reason) });

    private DeliverySettlement GiveUp(string reason) =>
        Dead($"{reason} It was tried for {(int)DeliveryPatience.Most.TotalHours} hours.");

    private DeliverySettlement Dead(string reason) => Settle(AttemptOutcome.NotDelivered, delivery with { State = new DeliveryState.Dead(now, reason) });

    private DeliverySettlement Settle(AttemptOutcome attempt, Delivery after) => new(after, attempt, now);
}
