namespace DigestBot.Storage.Retention;

/// <summary>One kind of what is removed.</summary>
/// <param name="AtOnce">Most in one transaction, which is what a writer waits for.</param>
/// <param name="Find">What is to go, oldest first.</param>
/// <param name="RemoveAsync">Removes some of it, inside the caller's transaction.</param>
internal sealed record OldRows<T>(int AtOnce, Func<DigestDb, IQueryable<T>> Find, Func<DigestDb, IReadOnlyList<T>, CancellationToken, Task> RemoveAsync)
{
    /// <summary>What nobody may write to from before it is looked for until it is removed; null where the rows' own locks are enough.</summary>
    public string? Table { get; init; }
}
