using NodaTime;

namespace DigestBot.Digests;

/// <summary>What a ledger knows of an article.</summary>
/// <param name="Mark">What became of it.</param>
/// <param name="At">In the briefing of which minute; null in what was written before that was kept.</param>
public sealed record LedgerEntry(ArticleMark Mark, Instant? At);
