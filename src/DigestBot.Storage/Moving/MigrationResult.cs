namespace DigestBot.Storage.Moving;

/// <summary>What came of moving a database to a server.</summary>
public abstract record MigrationResult
{
    private MigrationResult()
    {
    }

    /// <param name="Rows">How many rows were copied, the index not among them.</param>
    /// <param name="Checked">How many of them were read back and compared.</param>
    /// <param name="Where">The database as a setting names it, without its password.</param>
    public sealed record Moved(long Rows, long Checked, string Where) : MigrationResult;

    /// <param name="Reason">One sentence for a person, with what to do.</param>
    public sealed record Refused(string Reason) : MigrationResult;
}
