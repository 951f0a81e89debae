namespace DigestBot.Text;

/// <summary>A phrase that names a point, stretch or rhythm of time, with its reading on the calendar (TimeML TIMEX3).</summary>
/// <param name="Span">Where the phrase stands.</param>
/// <param name="Type">What kind of time it is.</param>
/// <param name="Value">The TIMEX3 value: <c>2025-06-09</c>, <c>2025-W23</c>, <c>197</c>, <c>P3D</c>, <c>1910/1945</c>, <c>PRESENT_REF</c>.</param>
/// <param name="From">First moment of the calendar interval, or null when there is none (durations, vague references, nothing to count from).</param>
/// <param name="To">First moment after the interval, or null as for <paramref name="From"/>.</param>
/// <param name="Role">How it lies to the publication date.</param>
/// <param name="Explanation">One sentence that says how the reading was reached.</param>
/// <remarks>Immutable. Source: ISO-TimeML, TIMEX3 (Pustejovsky et al. 2010).</remarks>
public sealed record TimeExpression(
    TextSpan Span, TimeType Type, string Value, CalendarMoment? From, CalendarMoment? To, TimeRole Role, string Explanation)
{
    /// <summary>The two ends of a range such as "between 1910 and 1945"; empty for everything else.</summary>
    public IReadOnlyList<TimePart> Parts { get; init; } = [];

    /// <summary>How the phrase shades its value ("early", "about"), or null when it does not.</summary>
    public TimeModifier? Modifier { get; init; }

    /// <summary>
    /// What the reading was counted from, the publication or a time told before it; null when the phrase names its time in full or none was found.
    /// </summary>
    public CalendarMoment? Anchor { get; init; }

    /// <summary>Whether it is counted from a time told before it ("the next morning") and not from the publication.</summary>
    internal bool IsCountedOn { get; init; }

    /// <summary>Whether the phrase is too vague to show a date for ("now", "recently").</summary>
    public bool IsVague => Value is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF";
}
