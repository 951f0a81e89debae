using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>When briefings come: at one or more local times, every day or on some days of the week; or as stories break.</summary>
/// <param name="Times">The times on the channel's clock.</param>
/// <param name="Zone">The channel's zone (IANA).</param>
public sealed record DigestSchedule(DigestTimes Times, DateTimeZone Zone)
{
    /// <summary>How often is looked whether a story has broken.</summary>
    private static readonly Duration BreakingPause = Duration.FromMinutes(1);

    public DigestSchedule(LocalTime time, DateTimeZone zone)
        : this(new DigestTimes(time), zone)
    {
    }

    /// <summary>On which days; at least one.</summary>
    public DigestDays Days { get; init; } = DigestDays.Every;

    /// <summary>At most so many stories an hour, each as it breaks, at any time of any day; null for briefings at the times.</summary>
    public int? MostAnHour { get; init; }

    /// <summary>The first run after the moment. Every date of those days that the zone has is run once at each time.</summary>
    public ScheduledRun NextAfter(Instant moment)
    {
        if (MostAnHour is not null)
        {
            return RunAt(moment + BreakingPause);
        }

        // a run that its date skips comes on the day after
        for (var date = moment.InZone(Zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (RunsOf(date).Where(run => run.At > moment).MinBy(run => run.At) is { } run)
            {
                return run;
            }
        }
    }

    /// <summary>A run at the second itself, as stories that break have them.</summary>
    public ScheduledRun RunAt(Instant moment)
    {
        var second = Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());
        var here = second.InZone(Zone);
        return new ScheduledRun(here.Date, here.TimeOfDay, second);
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
    /// <returns>None for a date of another day, and for one that the zone does not have: Samoa had no 30 December 2011.</returns>
    private IEnumerable<ScheduledRun> RunsOf(LocalDate date)
    {
        var midnight = Zone.MapLocal(date.AtMidnight());
        if (!Days.HasFlag((DigestDays)(1 << ((int)date.DayOfWeek - 1)))
            || (midnight.Count == 0 && midnight.LateInterval.IsoLocalStart.Date > date))
        {
            yield break;
        }

        foreach (var time in Times)
        {
            var mapping = Zone.MapLocal(date + time);
            yield return new ScheduledRun(date, time, mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant());
        }
    }
}
