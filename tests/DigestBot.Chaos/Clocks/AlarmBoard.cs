namespace DigestBot.Chaos.Clocks;

/// <summary>The timers of a clock that jumps.</summary>
internal sealed class AlarmBoard : IDisposable
{
    private readonly Lock gate = new();
    private readonly Func<long> now;
    private readonly ITimer next;
    private readonly PriorityQueue<(Alarm Alarm, int Setting), long> waiting = new();

    /// <param name="now">The clock, in ticks.</param>
    public AlarmBoard(Func<long> now)
    {
        this.now = now;
        next = TimeProvider.System.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

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
            while (waiting.TryPeek(out var first, out var due) && (due <= moment || first.Setting != first.Alarm.Setting))
            {
                waiting.Dequeue();
                if (first.Setting == first.Alarm.Setting)
                {
                    ThreadPool.UnsafeQueueUserWorkItem(static alarm => alarm.Ring(), first.Alarm, preferLocal: false);
                    Set(first.Alarm, first.Alarm.Period > TimeSpan.Zero ? first.Alarm.Period : Timeout.InfiniteTimeSpan);
                }
            }

            Await(moment);
        }
    }

    public void Dispose() => next.Dispose();

    /// <summary>For the machine's own timer: nobody else looks as long as the clock only runs.</summary>
    private void Await(long moment)
    {
        if (waiting.TryPeek(out _, out var due))
        {
            next.Change(TimeSpan.FromTicks(Math.Clamp(due - moment, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerDay)), Timeout.InfiniteTimeSpan);
        }
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        var setting = ++alarm.Setting;
        if (due >= TimeSpan.Zero)
        {
            var moment = now();
            waiting.Enqueue((alarm, setting), moment + due.Ticks);
            Await(moment);
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
