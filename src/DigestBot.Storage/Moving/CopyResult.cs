namespace DigestBot.Storage.Moving;

/// <summary>What came of copying a database.</summary>
public abstract record CopyResult
{
    private CopyResult()
    {
    }

    /// <param name="Bytes">How large the copy is.</param>
    public sealed record BackedUp(long Bytes) : CopyResult;

    /// <param name="Kept">Where the file lies now that was replaced; null when there was none.</param>
    /// <param name="Marked">What counts as dealt with; null when nothing was marked.</param>
    public sealed record Restored(string? Kept, RestoredMarks? Marked) : CopyResult;

    /// <param name="Marks">What counts as dealt with in a database that was put back by other means.</param>
    public sealed record MarkedOnly(RestoredMarks Marks) : CopyResult;

    /// <param name="Reason">One sentence for a person, or a few, with what to do.</param>
    public sealed record Refused(string Reason) : CopyResult;
}
