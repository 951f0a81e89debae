using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>An article a ledger knows.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Day">The day it counts for.</param>
/// <param name="IsTold">Whether its story was told; otherwise it was passed over.</param>
internal sealed record LedgerArticle(long Id, LocalDate Day, bool IsTold);
