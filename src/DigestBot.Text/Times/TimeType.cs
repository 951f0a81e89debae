namespace DigestBot.Text;

/// <summary>The four TIMEX3 types.</summary>
public enum TimeType
{
    /// <summary>A day or anything coarser.</summary>
    Date,

    /// <summary>Anything finer than a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
