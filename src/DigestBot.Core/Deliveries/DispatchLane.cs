using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>The deliveries of one platform on their way. A channel that is slow takes up one place, and the others go on.</summary>
internal sealed class DispatchLane(IOutbox outbox, DeliverySender sender, IClock clock)
{
    /// <summary>Places are filled when so large a part of them is free: claiming a few costs as much as claiming one.</summary>
    private const int Refills = 4;

    /// <summary>When so many deliveries of a call cannot be kept, it is not theirs: every page that is sent would have to be looked for later.</summary>
    private const int MostFailures = 3;

    private TaskCompletionSource wake = NewSignal();
    private int calls;

    /// <summary>A delivery that cannot be kept stays claimed, and is looked for when that ends; the others go on, and what it met is thrown after them.</summary>
    /// <returns>How many deliveries were taken up; 0 at once when another call is at it, which then looks for more.</returns>
    public async Task<int> DispatchAsync(int parallelism, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref calls) > 1)
        {
            wake.TrySetResult();
            return 0;
        }

        var (total, seen, failed) = (0, 0, new List<Task>());
        try
        {
            do
            {
                seen = Volatile.Read(ref calls);
                total += await SendAllAsync(parallelism, failed, cancellation);
            }
            while (Interlocked.CompareExchange(ref calls, 0, seen) != seen);
        }
        catch
        {
            Volatile.Write(ref calls, 0);
            throw;
        }

        await Task.WhenAll(failed);
        return total;
    }

    private async Task<int> SendAllAsync(int parallelism, List<Task> failed, CancellationToken cancellation)
    {
        var (total, running) = (0, new HashSet<Task>());
        try
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
                var free = parallelism - running.Count;
                if (free < Math.Max(1, parallelism / Refills))
                {
                    continue;
                }

                foreach (var claim in await outbox.ClaimAllAsync(sender.Platform, clock.GetCurrentInstant(), DeliveryPatience.Lease, free, cancellation))
                {
                    total++;
                    running.Add(Task.Run(() => sender.SendAsync(claim, cancellation), CancellationToken.None));
                }
            }
            while (await MayBeMoreAsync(running, failed));
        }
        finally
        {
            // whatever came between: what is under way is kept
            await Task.WhenAll(running);
        }

        return total;
    }

    /// <summary>Waits for a delivery to end, which lets the next one of its channel go, or for a call that knows of more.</summary>
    /// <returns>False when none is under way.</returns>
    private async Task<bool> MayBeMoreAsync(HashSet<Task> running, List<Task> failed)
    {
        if (running.Count == 0)
        {
            return false;
        }

        await Task.WhenAny([.. running, wake.Task]);
        if (wake.Task.IsCompleted)
        {
            wake = NewSignal();
        }

        foreach (var ended in running.Where(task => task.IsCompleted).ToList())
        {
            running.Remove(ended);
            if (ended.IsCompletedSuccessfully)
            {
                continue;
            }

            failed.Add(ended);
            if (failed.Count == MostFailures)
            {
                await ended;
            }
        }

        return true;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
