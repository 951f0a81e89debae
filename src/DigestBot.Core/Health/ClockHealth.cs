using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Health;

/// <summary>Notices that the machine's clock was set, by what else counts time: a clock that is only a little off is no matter.</summary>
public sealed partial class ClockHealth
{
    /// <summary>Clocks that are kept right drift by milliseconds, and nothing here goes by less than a minute.</summary>
    private static readonly Duration Least = Duration.FromSeconds(30);

    /// <summary>What was noted by another clock may matter so long: a delivery is given up after a day.</summary>
    private static readonly Duration Remembered = Duration.FromHours(25);

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly ILogger<ClockHealth> log;
    private readonly List<ClockJump> jumps = [];
    private (Instant Clock, long Timestamp) last;

    public ClockHealth(TimeProvider time, ILogger<ClockHealth> log)
    {
        (this.time, this.log) = (time, log);
        last = Read();
    }

    /// <summary>The last time the clock was set; null when it was not since the start, or long ago.</summary>
    public ClockJump? Last
    {
        get
        {
            lock (gate)
            {
                return jumps.LastOrDefault();
            }
        }
    }

    /// <summary>By how much moments that were noted earlier may lie ahead of the clock as it goes now.</summary>
    public Duration SetBack
    {
        get
        {
            Look();
            lock (gate)
            {
                return jumps.Where(jump => jump.By < Duration.Zero).Aggregate(Duration.Zero, (sum, jump) => sum - jump.By);
            }
        }
    }

    /// <summary>Compares the clock with the time that has really passed since the last look.</summary>
    /// <returns>By how much it was set; null when it was not.</returns>
    public ClockJump? Look()
    {
        ClockJump jump;
        lock (gate)
        {
            var now = Read();
            jump = new ClockJump(now.Clock, now.Clock - last.Clock - Duration.FromTimeSpan(time.GetElapsedTime(last.Timestamp, now.Timestamp)));
            last = now;
            jumps.RemoveAll(old => now.Clock - old.At > Remembered);
            if (jump.By > -Least && jump.By < Least)
            {
                return null;
            }

            jumps.Add(jump);
        }

        if (jump.By < Duration.Zero)
        {
            LogSetBack(-(int)Math.Round(jump.By.TotalMinutes));
        }
        else
        {
            LogSetForward((int)Math.Round(jump.By.TotalMinutes));
        }

        return jump;
    }

    private (Instant Clock, long Timestamp) Read() => (Instant.FromDateTimeOffset(time.GetUtcNow()), time.GetTimestamp());

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock of this machine was set back by {Minutes} minutes; no briefing comes again, and what was being tried again may wait that much longer")]
    private partial void LogSetBack(int minutes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock of this machine went forward by {Minutes} minutes, or the machine slept; briefings that came due meanwhile come now")]
    private partial void LogSetForward(int minutes);
}
