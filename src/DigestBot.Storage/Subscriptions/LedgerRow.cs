namespace DigestBot.Storage.Subscriptions;

/// <summary>What channels were told, under the name of its content: channels that were told the same share it.</summary>
internal sealed class LedgerRow
{
    public const int IdLength = 32;

    public required string Id { get; init; }

    /// <summary>As <see cref="DigestBot.Digests.Ledger.Json"/> gives it.</summary>
    public required string Json { get; init; }
}
