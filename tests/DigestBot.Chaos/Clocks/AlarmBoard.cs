namespace DigestBot.Chaos.Clocks;

/// <summary>The timers of a clock that jumps.</summary>
/// <param name="now">The clock, in ticks.</param>
internal sealed class AlarmBoard(Func<long> now)
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<(Alarm Alarm, int Setting), long> waiting = new();

    public ITimer Create(TimerCallback callback, object? state, TimeSpan due, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(due, period);
        return alarm;
    }

    /// <summary>Rings what is due, each on a thread of its own, as the machine's timers do.</summary>
    public void Ring()
    {
        lock (gate)
        {
            var moment = now();
            while (waiting.TryPeek(out var next, out var due) && due <= moment)
            {
                waiting.Dequeue();
                if (next.Setting == next.Alarm.Setting)
                {
                    ThreadPool.UnsafeQueueUserWorkItem(static alarm => alarm.Ring(), next.Alarm, preferLocal: false);
                    Set(next.Alarm, next.Alarm.Period > TimeSpan.Zero ? next.Alarm.Period : Timeout.InfiniteTimeSpan);
                }
            }
        }
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        var setting = ++alarm.Setting;
        if (due >= TimeSpan.Zero)
        {
            waiting.Enqueue((alarm, setting), now() + due.Ticks);
        }
    }

    private sealed class Alarm(AlarmBoard board, TimerCallback callback, object? state) : ITimer
    {
        /// <summary>Counts how often it was set: an earlier setting rings no more.</summary>
        public int Setting { get; set; }

        public TimeSpan Period { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (board.gate)
            {
                Period = period;
                board.Set(this, dueTime);
            }

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
