namespace DigestBot.Sources;

/// <summary>Keeps requests to one host at least a second apart, whoever sends them. Safe to share between threads.</summary>
public sealed class HostPace(TimeProvider time)
{
    /// <summary>What sites ask of polite robots where they ask for anything.</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromSeconds(1);

    private const int HostsBeforeTidying = 4096;

    private readonly Lock gate = new();
    private readonly Dictionary<string, long> nextFree = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when the host of <paramref name="url"/> may be asked once.</summary>
    public Task WaitAsync(Uri url, CancellationToken cancellation)
    {
        var wait = Reserve(url.Host);
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }

    private TimeSpan Reserve(string host)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            var slot = nextFree.TryGetValue(host, out var free) ? Math.Max(now, free) : now;
            nextFree[host] = slot + (long)(Gap.TotalSeconds * time.TimestampFrequency);
            Tidy(now);
            return time.GetElapsedTime(now, slot);
        }
    }

    private void Tidy(long now)
    {
        if (nextFree.Count <= HostsBeforeTidying)
        {
            return;
        }

        foreach (var host in nextFree.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
        {
            nextFree.Remove(host);
        }
    }
}
