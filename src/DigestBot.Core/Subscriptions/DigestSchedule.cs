using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>When briefings come: at one local time, every day or on some days of the week.</summary>
/// <param name="Time">The time on the channel's clock.</param>
/// <param name="Zone">The channel's zone (IANA).</param>
public sealed record DigestSchedule(LocalTime Time, DateTimeZone Zone)
{
    /// <summary>On which days; at least one.</summary>
    public DigestDays Days { get; init; } = DigestDays.Every;

    /// <summary>The first run after the moment. Every date of those days that the zone has is run once.</summary>
    public ScheduledRun NextAfter(Instant moment)
    {
        // a run that its date skips comes on the day after
        for (var date = moment.InZone(Zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (RunOf(date) is { } run && run.At > moment)
            {
                return run;
            }
        }
    }

    /// <summary>All runs after the moment, without end.</summary>
    public IEnumerable<ScheduledRun> RunsAfter(Instant moment)
    {
        for (var run = NextAfter(moment); ; run = NextAfter(run.At))
        {
            yield return run;
        }
    }

    /// <summary>A time that the clocks skip is the first moment after; one that they show twice is the first of the two.</summary>
    /// <returns>Null for a date of another day, and for one that the zone does not have: Samoa had no 30 December 2011.</returns>
    private ScheduledRun? RunOf(LocalDate date)
    {
        if (!Days.HasFlag((DigestDays)(1 << ((int)date.DayOfWeek - 1))))
        {
            return null;
        }

        var midnight = Zone.MapLocal(date.AtMidnight());
        if (midnight.Count == 0 && midnight.LateInterval.IsoLocalStart.Date > date)
        {
            return null;
        }

        var mapping = Zone.MapLocal(date + Time);
        return new ScheduledRun(date, Time, mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant());
    }
}
