namespace DigestBot.Storage.Moving;

/// <summary>What was marked in a database that was put back, because a bot went on after it was copied.</summary>
/// <param name="Subscriptions">Those whose runs since then count as dealt with.</param>
/// <param name="Deliveries">Those that were on their way then: their channels are read before anything is sent.</param>
public sealed record RestoredMarks(int Subscriptions, int Deliveries);
