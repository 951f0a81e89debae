namespace DigestBot.Text.Times.Resolution;

/// <summary>A meaning placed on the calendar, or left open where nothing says when.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Why">How the reading was reached, to stand behind "phrase: ".</param>
internal sealed record ResolvedTime(TimeType Type, string Value, string Why)
{
    /// <summary>The unit of the calendar it names, or null (durations, rhythms, ranges, nothing to count from).</summary>
    public CalendarPeriod? Period { get; init; }

    public CalendarMoment? From { get; init; }

    public CalendarMoment? To { get; init; }

    /// <summary>What it was counted from, or null when the phrase itself names its time.</summary>
    public CalendarMoment? Anchor { get; init; }

    public ResolvedTime CountedFrom(DateOnly? anchor) => this with { Anchor = anchor is { } day ? new CalendarMoment(day) : null };

    public static ResolvedTime Of(CalendarPeriod period, string why) => new(TimeType.Date, period.Value, why)
    {
        Period = period,
        From = new CalendarMoment(period.Start),
        To = new CalendarMoment(period.End),
    };

    /// <summary>A value without a place on the calendar.</summary>
    public static ResolvedTime Open(string value, string why) => new(TimeType.Date, value, why);
}
