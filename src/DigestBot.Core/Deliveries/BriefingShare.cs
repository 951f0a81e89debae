using DigestBot.Digests;

namespace DigestBot.Deliveries;

/// <summary>Subscriptions that get the same briefing.</summary>
/// <param name="Request">What they want.</param>
/// <param name="Ledger">What they know.</param>
/// <param name="Subscriptions">At least one.</param>
internal sealed record BriefingShare(DigestRequest Request, LedgerId? Ledger, IReadOnlyList<DueTopic> Subscriptions);
