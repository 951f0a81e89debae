using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Subscriptions;

public sealed class DigestScheduleTests
{
    private static readonly LocalTime[] Times = [new(0, 0), new(1, 30), new(2, 0), new(2, 30), new(3, 0), new(8, 30), new(23, 59)];

    [Fact]
    public void Every_local_date_of_every_zone_runs_exactly_once_around_every_change_of_its_clocks()
    {
        var (first, last) = (Instant.FromUtc(2020, 1, 1, 0, 0), Instant.FromUtc(2030, 12, 31, 0, 0));
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            foreach (var change in zone.GetZoneIntervals(first, last).Where(interval => interval.HasStart && interval.Start >= first))
            {
                foreach (var time in Times)
                {
                    AssertOncePerDate(new DigestSchedule(time, zone), change.Start);
                }
            }
        }
    }

    /// <summary>Walks from two days before the change to three after it.</summary>
    private static void AssertOncePerDate(DigestSchedule schedule, Instant change)
    {
        var moment = change - Duration.FromDays(2);
        var run = schedule.NextAfter(moment);
        for (var step = 0; step < 5; step++)
        {
            Assert.True(run.At > moment, $"{schedule}: the run after {moment} is at {run.At}");
            var local = run.At.InZone(schedule.Zone).LocalDateTime;
            Assert.True(
                local == run.Date + schedule.Times[0] || (local > run.Date + schedule.Times[0] && schedule.Zone.MapLocal(run.Date + schedule.Times[0]).Count == 0),
                $"{schedule}: {run} is at {local}");
            moment = run.At;
            var next = schedule.NextAfter(moment);
            Assert.True(next.Date == run.Date.PlusDays(1), $"{schedule}: {next.Date} follows {run.Date}");
            run = next;
        }
    }

    [Fact]
    public void Chosen_days_run_and_no_others_also_when_the_clocks_change()
    {
        var schedule = Schedule("Europe/Berlin", "02:30") with { Days = DigestDays.Monday | DigestDays.Sunday };
        var runs = new List<LocalDate>();
        for (var moment = Instant.FromUtc(2031, 3, 24, 12, 0); runs.Count < 4; moment = schedule.NextAfter(moment).At)
        {
            runs.Add(schedule.NextAfter(moment).Date);
        }

        // Sunday 30 March skips 02:30
        Assert.Equal([new(2031, 3, 30), new(2031, 3, 31), new(2031, 4, 6), new(2031, 4, 7)], runs);
    }

    [Fact]
    public void Each_time_of_a_day_runs_once_and_two_that_the_clocks_skip_run_together()
    {
        var schedule = new DigestSchedule(new DigestTimes(new LocalTime(18, 0), new(2, 30), new(2, 10)), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

        var runs = schedule.RunsAfter(Instant.FromUtc(2031, 3, 29, 12, 0)).Take(5).Select(run => $"{run.Date:MM'-'dd} {run.Time:HH':'mm}");

        // Sunday 30 March goes from 02:00 to 03:00
        Assert.Equal(["03-29 18:00", "03-30 02:10", "03-30 18:00", "03-31 02:10", "03-31 02:30"], runs);
    }

    [Theory]
    [InlineData("Europe/Berlin", "02:30", "2031-03-29T12:00:00Z", "2031-03-30", "2031-03-30T01:00:00Z")] // the clocks skip it
    [InlineData("Europe/Berlin", "02:30", "2031-10-25T12:00:00Z", "2031-10-26", "2031-10-26T00:30:00Z")] // they show it twice
    [InlineData("Europe/Berlin", "02:30", "2031-10-26T00:30:00Z", "2031-10-27", "2031-10-27T01:30:00Z")]
    [InlineData("America/Nuuk", "23:59", "2031-03-29T12:00:00Z", "2031-03-29", "2031-03-30T01:00:00Z")] // the day ends early
    [InlineData("Asia/Tokyo", "08:30", "2031-03-10T23:30:00Z", "2031-03-12", "2031-03-11T23:30:00Z")]
    [InlineData("Asia/Tokyo", "08:30", "2031-03-10T23:29:59Z", "2031-03-11", "2031-03-10T23:30:00Z")]
    public void Next_run_is(string zone, string time, string after, string date, string at)
    {
        var run = Schedule(zone, time).NextAfter(NodaTime.Text.InstantPattern.General.Parse(after).Value);

        Assert.Equal(date, NodaTime.Text.LocalDatePattern.Iso.Format(run.Date));
        Assert.Equal(at, NodaTime.Text.InstantPattern.General.Format(run.At));
    }

    [Fact]
    public void A_date_that_a_zone_does_not_have_is_not_run()
    {
        var schedule = Schedule("Pacific/Apia", "08:30");

        var before = schedule.NextAfter(Instant.FromUtc(2011, 12, 29, 12, 0));
        var after = schedule.NextAfter(before.At);

        Assert.Equal((new LocalDate(2011, 12, 29), new LocalDate(2011, 12, 31)), (before.Date, after.Date));
    }

    private static DigestSchedule Schedule(string zone, string time) =>
        new(NodaTime.Text.LocalTimePattern.GeneralIso.Parse(time + ":00").Value, DateTimeZoneProviders.Tzdb[zone]);
}
