using DigestBot.Health;

namespace DigestBot.Storage;

/// <summary>Opens the database once at start: makes what is missing in it, brings it up to date, and finds out whether it can be written.</summary>
public abstract class StorageInitializer
{
    private protected StorageInitializer()
    {
    }

    /// <summary>What is wrong with the database; null when the exception is no condition of it.</summary>
    public abstract StorageProblem? ProblemOf(Exception exception);

    public abstract Task<StorageOpening> OpenAsync(CancellationToken cancellation);
}
