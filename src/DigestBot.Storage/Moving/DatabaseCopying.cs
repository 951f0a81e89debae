using NodaTime;

namespace DigestBot.Storage.Moving;

/// <summary>Copies a database out of the way of harm, and back.</summary>
public abstract class DatabaseCopying
{
    private protected DatabaseCopying()
    {
    }

    /// <summary>Writes a copy as of one moment, while the bot runs.</summary>
    /// <param name="file">Where to; it appears there when it is whole.</param>
    /// <param name="overwrites">Whether a file that is there already may be replaced.</param>
    /// <param name="cancellation">Stops before anything appears.</param>
    public abstract Task<CopyResult> BackUpAsync(string file, bool overwrites, CancellationToken cancellation);

    /// <summary>Puts a copy in the place of the database, while no bot runs. The file that lay there is kept.</summary>
    /// <param name="file">The copy.</param>
    /// <param name="catchesUp">Whether no bot ran since the copy was made, so that runs since then are made up for; otherwise they count as dealt with.</param>
    /// <param name="now">From when news are news.</param>
    /// <param name="cancellation">Stops before anything is replaced.</param>
    public abstract Task<CopyResult> RestoreAsync(string file, bool catchesUp, Instant now, CancellationToken cancellation);

    /// <summary>Marks what has passed in a database that was put back by other means, while no bot runs.</summary>
    public abstract Task<CopyResult> MarkAsync(Instant now, CancellationToken cancellation);
}
