namespace DigestBot.Text;

/// <summary>How a time lies to the publication date of its article.</summary>
public enum TimeRole
{
    /// <summary>Not placed: it holds the publication date, or nothing is known.</summary>
    None,

    /// <summary>Ends on or before the day of publication.</summary>
    Past,

    /// <summary>Begins after the day of publication.</summary>
    Future,

    /// <summary>A length, not a place.</summary>
    Duration,
}
