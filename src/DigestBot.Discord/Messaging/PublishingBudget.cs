using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>How often a channel may still be published from. Discord allows ten messages an hour and says so nowhere but in its answers.</summary>
internal sealed class PublishingBudget
{
    private const int AnHour = 10;

    /// <summary>Channels remembered; the table starts anew beyond.</summary>
    private const int MostChannels = 10_000;

    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Instant>> published = [];
    private readonly HashSet<string> closed = [];

    /// <summary>Whether the channel turned out to be none that publishes.</summary>
    public bool IsClosedTo(string channel)
    {
        lock (gate)
        {
            return closed.Contains(channel);
        }
    }

    public void Close(string channel)
    {
        lock (gate)
        {
            if (closed.Count >= MostChannels)
            {
                closed.Clear();
            }

            closed.Add(channel);
            published.Remove(channel);
        }
    }

    public bool TryTake(string channel, Instant now)
    {
        lock (gate)
        {
            if (published.Count >= MostChannels)
            {
                Forget(now);
            }

            if (!published.TryGetValue(channel, out var moments))
            {
                published[channel] = moments = [];
            }

            while (moments.TryPeek(out var oldest) && now - oldest >= Hour)
            {
                moments.Dequeue();
            }

            if (moments.Count >= AnHour)
            {
                return false;
            }

            moments.Enqueue(now);
            return true;
        }
    }

    private void Forget(Instant now)
    {
        foreach (var (channel, moments) in published)
        {
            if (moments.All(moment => now - moment >= Hour))
            {
                published.Remove(channel);
            }
        }
    }
}
