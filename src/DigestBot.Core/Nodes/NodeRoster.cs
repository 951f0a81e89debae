using DigestBot.Health;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Nodes;

/// <summary>Says that this node lives, and counts those that do. Each node has a lease named after it.</summary>
public sealed partial class NodeRoster(ILeaseStore leases, NodeId node, NodeShare share, StorageHealth storage, TimeProvider time, ILogger<NodeRoster> log) : BackgroundService
{
    private const string Prefix = "node/";

    /// <summary>Nodes that were not heard of for so long are struck off.</summary>
    private static readonly Duration Forgotten = Duration.FromHours(1);

    private const int RoundsToBeHeard = 2;

    private volatile TaskCompletionSource heard = Unheard();
    private IReadOnlyList<Lease> live = [];
    private Lease? mine;
    private bool isFailing;
    private long counted;
    private int rounds;

    /// <summary>The nodes that live, by name; whole, to be read by anybody at any time.</summary>
    public IReadOnlyList<NodeId> Nodes => [.. Volatile.Read(ref live).Select(lease => lease.Holder)];

    /// <summary>How far another node's clock is ahead of this one's, when that is more than it may be; null otherwise.</summary>
    public Duration? ClockDifference { get; private set; }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private string Name => Prefix + node.Value;

    /// <summary>Returns when every other node has heard of this one and sends less: what is sent before that would be too much.</summary>
    public Task HeardAsync(CancellationToken cancellation) => heard.Task.WaitAsync(cancellation);

    /// <summary>Runs until it is stopped, and then leaves.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await CountAsync(cancellation);
                await Task.Delay(LeaseTimes.RenewEvery.ToTimeSpan(), time, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // the program ends
        }
        finally
        {
            heard.TrySetCanceled(CancellationToken.None);
            await LeaveAsync();
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    /// <summary>One round. While the database is away this node keeps to the share it had: it is the others that may not see it.</summary>
    private async Task CountAsync(CancellationToken cancellation)
    {
        try
        {
            var (before, asked) = (mine, time.GetTimestamp());
            mine = mine is null ? null : await leases.RenewAsync(mine, Now, LeaseTimes.Length, cancellation);
            mine ??= await leases.TakeAsync(Name, node, Now, LeaseTimes.Length, cancellation);
            if (before is null)
            {
                await leases.ForgetAsync(Prefix, Now - Forgotten, cancellation);
            }

            var now = await leases.LiveAsync(Prefix, Now, cancellation);
            Volatile.Write(ref live, now);
            share.With(now.Where(lease => lease.Holder != node));
            Compare(now);
            Hear(asked);
            isFailing = false;
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            if (!storage.Notices(broken) && !isFailing)
            {
                LogFailing(broken);
            }

            isFailing = true;
        }
    }

    /// <summary>Others count once a while as this one does; two whiles after they can see it they have.</summary>
    private void Hear(long asked)
    {
        if (rounds > 0 && time.GetElapsedTime(counted, asked) > LeaseTimes.Own.ToTimeSpan())
        {
            // it was away, and may have been given up
            rounds = 0;

            // who waits already goes on waiting for the same
            heard = heard.Task.IsCompleted ? Unheard() : heard;
        }

        counted = asked;
        if (rounds++ == RoundsToBeHeard || share.Nodes == 1)
        {
            heard.TrySetResult();
        }
    }

    private static TaskCompletionSource Unheard() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A lease that ends later than one taken this moment was taken by a clock that is ahead.</summary>
    private void Compare(IReadOnlyList<Lease> now)
    {
        var before = ClockDifference;
        var ahead = now.Select(lease => lease.Until - LeaseTimes.Length - Now).DefaultIfEmpty(Duration.Zero).Max();
        ClockDifference = ahead > LeaseTimes.ClockDifference ? ahead : null;
        if (before is null && ClockDifference is not null)
        {
            LogClocks(ahead.TotalSeconds);
        }
    }

    private async Task LeaveAsync()
    {
        if (mine is null)
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(LeaseTimes.Closing.ToTimeSpan(), time);
            await leases.ReleaseAsync(mine, Now, patience.Token);
        }
        catch (Exception broken)
        {
            if (!storage.Notices(broken))
            {
                LogFailing(broken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "This node cannot tell the others that it lives, which is tried again.")]
    private partial void LogFailing(Exception broken);

    [LoggerMessage(LogLevel.Error, "The clock of another node is {Seconds:0} seconds ahead of this one's. Have both machines keep their clocks by NTP: until then two nodes may do the same.")]
    private partial void LogClocks(double seconds);
}
