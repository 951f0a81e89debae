namespace DigestBot.Chaos.Bot;

/// <summary>What a transaction of the outbox is for; of two signs in one transaction the later here counts.</summary>
internal enum OutboxVerb
{
    /// <summary>What became of a page is kept.</summary>
    Settle,

    Claim,

    /// <summary>Composed digests are put in.</summary>
    Compose,

    /// <summary>An attempt is put on record, before its page is sent.</summary>
    Attempt,
}
