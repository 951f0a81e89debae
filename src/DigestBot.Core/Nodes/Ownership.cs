using System.Collections.Concurrent;
using DigestBot.Health;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Nodes;

/// <summary>
/// Does on one node what only one may do. The others wait, and take over when the owner lets go or is not heard of any more. An owner that
/// cannot renew stops before anybody else begins.
/// </summary>
public sealed partial class Ownership(ILeaseStore leases, NodeId node, StorageHealth storage, TimeProvider time, ILogger<Ownership> log)
{
    private readonly ConcurrentDictionary<string, Owner> owners = new(StringComparer.Ordinal);

    /// <summary>Who does it, as far as this node knows; null when nobody does.</summary>
    public Owner? OwnerOf(string name) => owners.GetValueOrDefault(name);

    /// <summary>Does the work whenever it is this node's, until it comes to an end by itself.</summary>
    /// <param name="name">What is owned.</param>
    /// <param name="work">Ends soon after its hold has.</param>
    /// <param name="cancellation">Ends the work, and leaves it to another node at once.</param>
    public async Task<T> RunAsync<T>(string name, Func<LeaseHold, Task<T>> work, CancellationToken cancellation)
    {
        while (true)
        {
            using var hold = await new LeaseCandidate(leases, node, storage, time, log).TakeAsync(name, owner => Show(name, owner), cancellation);
            Show(name, new Owner(node, IsThisNode: true));
            LogTaken(name, hold.Lease.Fence);
            var renewing = RenewAsync(hold);
            T result;
            bool isLost;
            try
            {
                result = await work(hold);
            }
            finally
            {
                isLost = hold.Ended.IsCancellationRequested && !cancellation.IsCancellationRequested;
                hold.End();
                await renewing;
                Show(name, null);
                await ReleaseAsync(hold.Lease);
            }

            if (!isLost)
            {
                return result;
            }
        }
    }

    private async Task RenewAsync(LeaseHold hold)
    {
        var isFailing = false;
        while (!hold.Ended.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(LeaseTimes.RenewEvery.ToTimeSpan(), time, hold.Ended);
                var asked = time.GetTimestamp();
                if (await leases.RenewAsync(hold.Lease, Now, LeaseTimes.Length, hold.Ended) is not { } renewed)
                {
                    LogLost(hold.Lease.Name);
                    hold.End();
                    return;
                }

                isFailing = false;
                hold.Extend(renewed, asked);
            }
            catch (OperationCanceledException) when (hold.Ended.IsCancellationRequested)
            {
                if (isFailing)
                {
                    LogEnded(hold.Lease.Name);
                }
            }
            catch (Exception broken)
            {
                if (!storage.Notices(broken) && !isFailing)
                {
                    LogFailing(hold.Lease.Name, broken);
                }

                isFailing = true;
            }
        }
    }

    /// <summary>Who waits for it need not wait for its end. When that fails it ends by itself.</summary>
    private async Task ReleaseAsync(Lease lease)
    {
        try
        {
            using var patience = new CancellationTokenSource(LeaseTimes.Closing.ToTimeSpan(), time);
            await leases.ReleaseAsync(lease, Now, patience.Token);
        }
        catch (OperationCanceledException)
        {
            LogNotReleased(lease.Name, null);
        }
        catch (Exception broken)
        {
            LogNotReleased(lease.Name, storage.Notices(broken) ? null : broken);
        }
    }

    private void Show(string name, Owner? owner)
    {
        if (owner is null)
        {
            owners.TryRemove(name, out _);
        }
        else
        {
            owners[name] = owner;
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    [LoggerMessage(LogLevel.Information, "This node has {Name} now (number {Fence}).")]
    private partial void LogTaken(string name, long fence);

    [LoggerMessage(LogLevel.Warning, "Another node has {Name} now; this one stops what hangs on it.")]
    private partial void LogLost(string name);

    [LoggerMessage(LogLevel.Warning, "{Name} cannot be renewed, which is tried again; if it stays so, another node takes over.")]
    private partial void LogFailing(string name, Exception broken);

    [LoggerMessage(LogLevel.Warning, "{Name} could not be renewed in time: this node stops what hangs on it.")]
    private partial void LogEnded(string name);

    [LoggerMessage(LogLevel.Warning, "{Name} could not be left to another node; it ends by itself.")]
    private partial void LogNotReleased(string name, Exception? broken);
}
