namespace DigestBot.Text.Extraction.Metadata;

/// <summary>
/// Machines state moments in UTC, readers are shown the publisher's day. Where address or page name the day before or after a
/// UTC moment, and a zone could make it so, that day is the date as written.
/// </summary>
internal static class LocalDay
{
    public static Found<CalendarMoment> Of(Found<CalendarMoment> stated, DateClues clues)
    {
        if (stated.Value is not { Time: { } time, Offset: { } offset } || offset != TimeSpan.Zero)
        {
            return stated;
        }

        if (clues.Addressed is { } addressed)
        {
            if (addressed.Date == stated.Value.Date)
            {
                return stated;
            }

            if (IsNeighbour(stated.Value.Date, time, addressed.Date))
            {
                return new Found<CalendarMoment>(addressed, Origin.Address);
            }
        }

        return (clues.Shown.Published ?? PageDates.FromLines(clues)) is { } day && IsNeighbour(stated.Value.Date, time, day.Date)
            ? new Found<CalendarMoment>(day, Origin.Text)
            : stated;
    }

    /// <summary>West of Greenwich the day is still the one before, until noon at most; east of it the next begins after ten.</summary>
    private static bool IsNeighbour(DateOnly stated, TimeOnly time, DateOnly shown) =>
        (shown == stated.AddDays(-1) && time.Hour < 12) || (shown == stated.AddDays(1) && time.Hour >= 10);
}
