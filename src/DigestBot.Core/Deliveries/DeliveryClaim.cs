namespace DigestBot.Deliveries;

/// <summary>A delivery that is the caller's alone for a while.</summary>
/// <param name="Delivery">The delivery as it was claimed.</param>
/// <param name="Fence">Which claim of this delivery it is; an older one can no longer change anything.</param>
/// <param name="Unanswered">Its current page, if that was sent and nobody knows whether it arrived; null otherwise.</param>
public sealed record DeliveryClaim(Delivery Delivery, long Fence, UnansweredPage? Unanswered);
