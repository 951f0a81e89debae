using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>
/// Machines state moments in UTC, readers are shown the publisher's day. Where address or page name the day before or after a
/// UTC moment, and a zone could make it so, that day is the date as written.
/// </summary>
internal static class LocalDay
{
    public static DatedFrom Of(DatedFrom stated, PageHead head, PageTree page, Uri? address, bool monthFirst)
    {
        if (stated.Moment is not { Time: { } time, Offset: { } offset } || offset != TimeSpan.Zero)
        {
            return stated;
        }

        if ((AddressDate.Read(address) ?? AddressDate.Read(head.Canonical)) is { } addressed)
        {
            if (addressed.Date == stated.Moment.Date)
            {
                return stated;
            }

            if (IsNeighbour(stated.Moment.Date, time, addressed.Date))
            {
                return new DatedFrom(addressed, "url");
            }
        }

        return PageDates.FromLines(page, monthFirst) is { } shown && IsNeighbour(stated.Moment.Date, time, shown.Date)
            ? new DatedFrom(shown, "text")
            : stated;
    }

    /// <summary>West of Greenwich the day is still the one before, until noon at most; east of it the next begins after ten.</summary>
    private static bool IsNeighbour(DateOnly stated, TimeOnly time, DateOnly shown) =>
        (shown == stated.AddDays(-1) && time.Hour < 12) || (shown == stated.AddDays(1) && time.Hour >= 10);
}
