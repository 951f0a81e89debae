namespace DigestBot.Sources;

/// <summary>
/// Keeps requests to one host at least a second apart, whoever sends them, and remembers which hosts asked to be left alone.
/// A restart forgets that; the first answer says it again. Safe to share between threads.
/// </summary>
public sealed class HostPace(TimeProvider time)
{
    /// <summary>What sites ask of polite robots where they ask for anything.</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromSeconds(1);

    /// <summary>Nobody is believed who wants more; feeds are asked once a day in any case.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(24);

    private const int HostsBeforeTidying = 4096;

    private readonly Lock gate = new();
    private readonly Dictionary<string, long> nextFree = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> pausedUntil = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when the host of <paramref name="url"/> may be asked once.</summary>
    public Task WaitAsync(Uri url, CancellationToken cancellation)
    {
        var wait = Reserve(url.Host);
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }

    /// <summary>The host of <paramref name="url"/> asks to be left alone for so long.</summary>
    public void Pause(Uri url, TimeSpan length)
    {
        lock (gate)
        {
            var until = time.GetTimestamp() + Ticks(length < LongestPause ? length : LongestPause);
            pausedUntil[url.Host] = Math.Max(until, pausedUntil.GetValueOrDefault(url.Host));
            Tidy(pausedUntil, time.GetTimestamp());
        }
    }

    /// <summary>How long the host of <paramref name="url"/> is to be left alone still; zero when it may be asked.</summary>
    public TimeSpan PauseOf(Uri url)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            return pausedUntil.TryGetValue(url.Host, out var until) && until > now ? time.GetElapsedTime(now, until) : TimeSpan.Zero;
        }
    }

    private TimeSpan Reserve(string host)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            var slot = nextFree.TryGetValue(host, out var free) ? Math.Max(now, free) : now;
            nextFree[host] = slot + Ticks(Gap);
            Tidy(nextFree, now);
            return time.GetElapsedTime(now, slot);
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private static void Tidy(Dictionary<string, long> moments, long now)
    {
        if (moments.Count <= HostsBeforeTidying)
        {
            return;
        }

        foreach (var host in moments.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
        {
            moments.Remove(host);
        }
    }
}
