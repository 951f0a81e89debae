namespace DigestBot.Health;

/// <summary>Tells whether the database works, and when it does not, why.</summary>
public interface IStorageProbe
{
    /// <summary>Null for an exception that is not the database's condition but a fault of this program.</summary>
    StorageProblem? ProblemOf(Exception exception);

    /// <summary>Reads a little; throws what a store would throw.</summary>
    Task ReadAsync(CancellationToken cancellation);

    /// <summary>Writes a little more than fits into what lies free already, and leaves nothing behind; throws what a store would throw.</summary>
    Task WriteAsync(CancellationToken cancellation);
}
