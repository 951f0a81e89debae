using NodaTime;

namespace DigestBot.Nodes;

/// <summary>What a node has, as long as it may believe so: by its own clock, which nobody can set, counted from before it asked.</summary>
public sealed class LeaseHold : IDisposable
{
    private readonly TimeProvider time;
    private readonly CancellationTokenSource ended;
    private readonly CancellationTokenRegistration stop;
    private long until;

    internal LeaseHold(Lease lease, long asked, TimeProvider time, CancellationToken cancellation)
    {
        this.time = time;
        Lease = lease;
        until = After(asked);
        ended = new CancellationTokenSource(Positive(Left), time);
        stop = cancellation.Register(End);
    }

    /// <summary>Closes what hangs on it: it was lost, is about to end, or the program stops.</summary>
    public CancellationToken Ended => ended.Token;

    /// <summary>Whether what comes in may be acted on. Asked each time: a process that was held up learns of the end late.</summary>
    public bool IsMine => !ended.IsCancellationRequested && Left > TimeSpan.Zero;

    internal Lease Lease { get; private set; }

    private TimeSpan Left => time.GetElapsedTime(time.GetTimestamp(), Interlocked.Read(ref until));

    public void Dispose()
    {
        stop.Dispose();
        ended.Dispose();
    }

    /// <summary>It was renewed; <paramref name="asked"/> is the moment before that was asked for.</summary>
    internal void Extend(Lease renewed, long asked)
    {
        Lease = renewed;
        Interlocked.Exchange(ref until, After(asked));
        ended.CancelAfter(Positive(Left));
    }

    internal void End() => ended.Cancel();

    private long After(long asked) => asked + (long)(LeaseTimes.Own.TotalSeconds * time.TimestampFrequency);

    private static TimeSpan Positive(TimeSpan left) => left > TimeSpan.Zero ? left : TimeSpan.Zero;
}
