using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>Time that jumps: whoever waits has waited at once, and the clock has moved on by it. Ten days pass in seconds, without a thread asleep.</summary>
public sealed class SimulatedTime(Instant start) : TimeProvider, IClock
{
    private readonly Lock gate = new();
    private Instant now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public Instant GetCurrentInstant()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

    public override long GetTimestamp() => GetCurrentInstant().ToUnixTimeTicks();

    /// <summary>Somebody sets the clock.</summary>
    public void SetBack(Duration by)
    {
        lock (gate)
        {
            now -= by;
        }
    }

    /// <summary>Never back.</summary>
    public void MoveTo(Instant moment)
    {
        lock (gate)
        {
            now = Instant.Max(now, moment);
        }
    }

    public void Advance(Duration duration) => MoveTo(GetCurrentInstant() + duration);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Advance(Duration.FromTimeSpan(dueTime));
            callback(state);
        }

        return new FiredTimer();
    }

    private sealed class FiredTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
