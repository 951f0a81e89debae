namespace DigestBot.Digests;

/// <summary>What there is to tell somebody who was told before.</summary>
/// <param name="Digest">Only what is new, without stories when nothing is.</param>
/// <param name="After">What they know when they have read it.</param>
public sealed record Briefing(Digest Digest, Ledger After);
