namespace DigestBot.Storage.Retention;

/// <summary>What was removed, or would be.</summary>
public sealed record TidyReport
{
    public static TidyReport Nothing { get; } = new();

    public long Articles { get; init; }

    public long Deliveries { get; init; }

    /// <summary>Digests that no delivery holds any more.</summary>
    public long Digests { get; init; }

    /// <summary>What channels were told before they were told more.</summary>
    public long Ledgers { get; init; }

    public long Changes { get; init; }

    /// <summary>Whether the database takes more than it may, and the rest is too new to go.</summary>
    public bool IsOverLimit { get; init; }

    public bool IsNothing => this with { IsOverLimit = false } == Nothing;
}
