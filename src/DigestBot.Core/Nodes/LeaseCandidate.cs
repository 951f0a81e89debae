using DigestBot.Health;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Nodes;

/// <summary>Waits for a lease that another node may have.</summary>
internal sealed partial class LeaseCandidate(ILeaseStore leases, NodeId node, StorageHealth storage, TimeProvider time, ILogger log)
{
    /// <summary>A candidate looks again this soon at the earliest.</summary>
    private static readonly Duration Soon = Duration.FromMilliseconds(250);

    private Lease? seen;
    private long seenAt;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Returns when this node has it.</summary>
    /// <param name="name">What is wanted.</param>
    /// <param name="onOther">Told who has it instead; null when nobody is known to.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<LeaseHold> TakeAsync(string name, Action<Owner?> onOther, CancellationToken cancellation)
    {
        for (var isFailing = false; ;)
        {
            var wait = LeaseTimes.RenewEvery;
            try
            {
                var asked = time.GetTimestamp();
                if (await leases.TakeAsync(name, node, Reckoned(asked), LeaseTimes.Length, cancellation) is { } lease)
                {
                    return new LeaseHold(lease, asked, time, cancellation);
                }

                isFailing = false;
                var live = await leases.LiveAsync(name, Now, cancellation);
                See(live.FirstOrDefault(other => other.Name == name), asked);
                onOther(seen is null ? null : new Owner(seen.Holder, IsThisNode: false));
                wait = Duration.Max(Soon, Duration.Min(wait, seen is null ? Duration.Zero : seen.Until - Now));
            }
            catch (Exception broken) when (!cancellation.IsCancellationRequested)
            {
                if (!storage.Notices(broken) && !isFailing)
                {
                    LogFailing(name, broken);
                }

                isFailing = true;
            }

            await Task.Delay(wait.ToTimeSpan(), time, cancellation);
        }
    }

    /// <summary>
    /// The moment to take it at. One that nobody has renewed while this node watched for its whole length is nobody's, also when a clock
    /// that was wrong says that it lasts for hours.
    /// </summary>
    private Instant Reckoned(long asked) =>
        seen is not null && time.GetElapsedTime(seenAt, asked) > LeaseTimes.Length.ToTimeSpan() ? Instant.Max(Now, seen.Until) : Now;

    private void See(Lease? current, long asked)
    {
        if (current != seen)
        {
            (seen, seenAt) = (current, asked);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Nobody can tell who has {Name}, which is tried again: the database does not answer.")]
    private partial void LogFailing(string name, Exception broken);
}
