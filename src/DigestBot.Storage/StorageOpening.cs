namespace DigestBot.Storage;

/// <summary>What came of opening the database at start.</summary>
public abstract record StorageOpening
{
    private StorageOpening()
    {
    }

    /// <param name="Where">The database: a file in full, or what a server calls it.</param>
    public sealed record Ready(string Where) : StorageOpening;

    /// <param name="Reason">One sentence for a person, naming the file and what to do.</param>
    public sealed record Unusable(string Reason) : StorageOpening;
}
