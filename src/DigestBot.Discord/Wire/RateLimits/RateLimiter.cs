using DigestBot.Nodes;
using Microsoft.Extensions.Logging;

namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>
/// Lets calls go when Discord will take them: first come, first served in each bucket, then in the global limit. Calls count from the
/// moment they are let go, before any header returns. One lock guards it all; nothing waits or calls out inside.
/// </summary>
internal sealed partial class RateLimiter(NodeShare share, TimeProvider time, ILogger<RateLimiter> log)
{
    /// <summary>Room for the buckets of the busiest ten minutes; one takes about 300 bytes.</summary>
    private const int MostBuckets = 4_096;

    private readonly Lock gate = new();
    private readonly long began = time.GetTimestamp();
    private readonly BucketTable table = new(MostBuckets);
    private readonly GlobalWindow global = new(share);
    private readonly TicketQueue globalQueue = new();
    private readonly InvalidAnswers invalid = new();
    private ITimer? globalAlarm;
    private long tickets;

    /// <summary>Buckets kept at present.</summary>
    public int Buckets
    {
        get
        {
            lock (gate)
            {
                return table.Count;
            }
        }
    }

    private TimeSpan Now => time.GetElapsedTime(began);

    public Ticket Take(RestCall call)
    {
        lock (gate)
        {
            return new(call, ++tickets, Now + call.Patience.ToTimeSpan());
        }
    }

    /// <summary>Waits for its turn, once a try.</summary>
    public async ValueTask<Admission> EnterAsync(Ticket ticket, CancellationToken cancellation)
    {
        Task<Admission> turn;
        TimeSpan patience;
        lock (gate)
        {
            var now = Now;
            if (invalid.Wait(now) is { Ticks: > 0 } stop)
            {
                return new Admission.Denied(stop, RateLimitRefusal.Invalid);
            }

            ticket.Waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            turn = ticket.Waiting.Task;
            var bucket = table.Find(ticket, now);
            bucket.Queue.Add(ticket);
            Pump(bucket, now);
            patience = ticket.Until - now;
            if (!turn.IsCompleted && Estimate(ticket, bucket, now) is var wait && wait.After > patience)
            {
                Leave(ticket, now);
                return wait;
            }
        }

        if (turn.IsCompletedSuccessfully)
        {
            return await turn;
        }

        await using var deadline = time.CreateTimer(_ => GiveUp(ticket), null, patience > TimeSpan.Zero ? patience : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await using var stopped = cancellation.Register(() => Cancel(ticket, cancellation));
        return await turn;
    }

    /// <summary>When a waiting call can go at the earliest, as far as the headers tell.</summary>
    private Admission.Denied Estimate(Ticket ticket, Bucket bucket, TimeSpan now)
    {
        var wait = ticket.Queue == bucket.Queue ? bucket.Window.Wait(now) : TimeSpan.Zero;
        if (wait <= TimeSpan.Zero)
        {
            return ticket.Call.IsInteraction ? new(TimeSpan.Zero, RateLimitRefusal.User) : new(global.Wait(now), RateLimitRefusal.Global);
        }

        var windowsAhead = bucket.Window.Limit == 0 ? 0 : (bucket.Queue.Count - 1) / bucket.Window.Limit;
        return new(wait + windowsAhead * bucket.Window.Length, RateLimitRefusal.User);
    }

    private void GiveUp(Ticket ticket)
    {
        lock (gate)
        {
            if (ticket.Queue is not null && ticket.Waiting is { } waiting)
            {
                var now = Now;
                var wait = Estimate(ticket, ticket.Bucket ?? table.Find(ticket, now), now);
                Leave(ticket, now);
                waiting.TrySetResult(wait);
            }
        }
    }

    private void Cancel(Ticket ticket, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (ticket.Queue is not null && ticket.Waiting is { } waiting)
            {
                Leave(ticket, Now);
                waiting.TrySetCanceled(cancellation);
            }
        }
    }

    /// <summary>Takes a waiting call out of its queue and gives back what it held.</summary>
    private void Leave(Ticket ticket, TimeSpan now)
    {
        ticket.Queue?.Remove(ticket);
        if (ticket.Bucket is { } bucket)
        {
            ticket.Bucket = null;
            bucket.Window.InFlight--;
            Pump(bucket, now);
        }
    }

    [LoggerMessage(LogLevel.Error, "Discord refused {Count} calls within ten minutes (401, 403 or 429). Calls stop for {Minutes:0} minutes so that it does not shut this address out; look at the token and the permissions.")]
    private partial void LogStopped(int count, double minutes);
}
