namespace DigestBot.Storage;

/// <summary>Opens the database once at start: makes what is missing in it, brings it up to date, and finds out whether it can be written.</summary>
public abstract class StorageInitializer
{
    private protected StorageInitializer()
    {
    }

    /// <summary>What is wrong with the database, as one sentence; null when the exception is of another kind.</summary>
    public abstract string? ProblemOf(Exception exception);

    public abstract Task<StorageOpening> OpenAsync(CancellationToken cancellation);
}
