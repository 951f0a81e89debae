namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>What the limiter learns from answers, and how it moves the queues on.</summary>
internal sealed partial class RateLimiter
{
    /// <summary>An answer came; <paramref name="accepted"/> unless it was an error.</summary>
    public void Answered(Ticket ticket, Permit permit, RateLimitReading? reading, bool accepted, bool isInvalid)
    {
        lock (gate)
        {
            var now = Now;
            Note(isInvalid, now);
            var bucket = Settle(ticket, permit, reading, now);
            if (reading is null && accepted)
            {
                bucket.Window.Free();
            }

            Arrived(permit, now);
            Pump(bucket, now);
        }
    }

    /// <summary>A 429 came. The call may enter again and keeps its turn.</summary>
    public void Refused(Ticket ticket, Permit permit, RateLimitReading? reading, RateLimitRefusal refusal)
    {
        lock (gate)
        {
            var now = Now;
            Note(refusal.Scope != RateLimitRefusal.Shared, now);
            var bucket = Settle(ticket, permit, reading, now);
            if (refusal.Scope != RateLimitRefusal.Global)
            {
                bucket.Window.Block(now, refusal.RetryAfter);
            }
            else if (permit.Place is not null)
            {
                global.Block(now, refusal.RetryAfter);
            }
            else
            {
                // an exempt call met a global limit: only its own kind can wait for it
                bucket.Window.Block(now, refusal.RetryAfter);
            }

            Arrived(permit, now);
            Pump(bucket, now);
        }
    }

    /// <summary>No answer came; it may have counted.</summary>
    public void Lost(Ticket ticket, Permit permit) => Answered(ticket, permit, null, accepted: false, isInvalid: false);

    /// <summary>It surely never left.</summary>
    public void NotSent(Permit permit)
    {
        lock (gate)
        {
            var now = Now;
            permit.Bucket.Window.InFlight--;
            if (permit.Place is { } place)
            {
                global.NotSent(place);
                PumpGlobal(now);
            }

            Pump(permit.Bucket, now);
        }
    }

    private void Note(bool isInvalid, TimeSpan now)
    {
        if (isInvalid && invalid.Note(now))
        {
            LogStopped(InvalidAnswers.Limit, invalid.Wait(now).TotalMinutes);
        }
    }

    /// <summary>Takes the call out of the bucket it was counted in and reads the headers into the one they name.</summary>
    private Bucket Settle(Ticket ticket, Permit permit, RateLimitReading? reading, TimeSpan now)
    {
        var counted = permit.Bucket;
        counted.Window.InFlight--;
        if (reading is null)
        {
            counted.Window.Miss(now);
            return counted;
        }

        var named = table.Learn(ticket.RouteKey, reading.Bucket, ticket.Call.Route.Major, now);
        named.Window.Read(reading, now);
        if (named != counted)
        {
            while (counted.Queue.TryTake(out var waiting))
            {
                named.Queue.Add(waiting);
            }

            if (counted.IsIdle)
            {
                table.Drop(counted);
            }
        }

        return named;
    }

    private void Arrived(Permit permit, TimeSpan now)
    {
        if (permit.Place is { } place)
        {
            global.Answered(place, now);
            PumpGlobal(now);
        }
    }

    private void Pump(Bucket bucket, TimeSpan now)
    {
        while (bucket.Queue.Count > 0 && bucket.Window.Wait(now) == TimeSpan.Zero && bucket.Queue.TryTake(out var ticket))
        {
            bucket.Window.InFlight++;
            ticket.Bucket = bucket;
            if (ticket.Call.IsInteraction)
            {
                Grant(ticket, null);
            }
            else
            {
                globalQueue.Add(ticket);
            }
        }

        bucket.Alarm = Set(bucket.Alarm, bucket.Queue.Count > 0 ? bucket.Window.Wait(now) : Timeout.InfiniteTimeSpan, () => Pump(bucket, Now));
        PumpGlobal(now);
    }

    private void PumpGlobal(TimeSpan now)
    {
        while (globalQueue.Count > 0 && global.Wait(now) == TimeSpan.Zero && globalQueue.TryTake(out var ticket))
        {
            Grant(ticket, global.Take(now));
        }

        globalAlarm = Set(globalAlarm, globalQueue.Count > 0 ? global.Wait(now) : Timeout.InfiniteTimeSpan, () => PumpGlobal(Now));
    }

    private static void Grant(Ticket ticket, GlobalPlace? place)
    {
        var permit = new Permit(ticket.Bucket!, place);
        ticket.Bucket = null;
        ticket.Waiting!.TrySetResult(new Admission.Granted(permit));
    }

    /// <summary>Sets, moves or removes an alarm. Timers may come a moment early; whoever wakes looks again.</summary>
    private ITimer? Set(ITimer? alarm, TimeSpan wait, Action wake)
    {
        if (wait == Timeout.InfiniteTimeSpan)
        {
            alarm?.Dispose();
            return null;
        }

        // a timer counts whole milliseconds: never round a wait down
        wait = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        if (alarm is not null)
        {
            alarm.Change(wait, Timeout.InfiniteTimeSpan);
            return alarm;
        }

        return time.CreateTimer(
            _ =>
            {
                lock (gate)
                {
                    wake();
                }
            },
            null, wait, Timeout.InfiniteTimeSpan);
    }
}
