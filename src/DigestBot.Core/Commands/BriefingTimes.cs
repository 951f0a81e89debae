using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>When briefings are to come, as somebody typed it.</summary>
public abstract record BriefingTimes
{
    private BriefingTimes()
    {
    }

    /// <summary>At times of day.</summary>
    public sealed record OfDay(DigestTimes Times) : BriefingTimes;

    /// <summary>At more times of day than there may be.</summary>
    public sealed record TooMany(int Count) : BriefingTimes;

    /// <summary>As stories break.</summary>
    /// <param name="MostAnHour">At most so many an hour; null where that was not said.</param>
    public sealed record Breaking(int? MostAnHour) : BriefingTimes;
}
