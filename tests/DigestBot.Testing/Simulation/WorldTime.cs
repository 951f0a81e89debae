namespace DigestBot.Testing.Simulation;

/// <summary>A clock that stands still until it is told to go to the next alarm. Unlike a fake one it needs no step, so nothing comes late.</summary>
public sealed class WorldTime : TimeProvider
{
    private static readonly DateTimeOffset Began = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock gate = new();
    private readonly PriorityQueue<Alarm, (TimeSpan, long)> alarms = new();
    private long made;

    public TimeSpan Elapsed { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Began + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Goes to the next alarm and rings it; false when there is none up to <paramref name="end"/>.</summary>
    public bool TryAdvance(TimeSpan end)
    {
        Alarm? next;
        lock (gate)
        {
            while (alarms.TryPeek(out next, out var key) && next.Key != key)
            {
                // moved or stopped since
                alarms.Dequeue();
            }

            if (next is null || next.Key!.Value.Item1 > end)
            {
                return false;
            }

            alarms.Dequeue();
            Elapsed = next.Key.Value.Item1 > Elapsed ? next.Key.Value.Item1 : Elapsed;
            next.Key = null;
            if (next.Period > TimeSpan.Zero)
            {
                Set(next, next.Period);
            }
        }

        next.Ring();
        return true;
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        lock (gate)
        {
            alarm.Key = due < TimeSpan.Zero ? null : (Elapsed + due, ++made);
            if (alarm.Key is { } key)
            {
                alarms.Enqueue(alarm, key);
            }
        }
    }

    private sealed class Alarm(WorldTime time, TimerCallback callback, object? state) : ITimer
    {
        public (TimeSpan, long)? Key { get; set; }

        public TimeSpan Period { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Period = period;
            time.Set(this, dueTime);
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
