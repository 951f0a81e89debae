using NodaTime;

namespace DigestBot.Commands;

/// <summary>Remembers what was asked on a platform, so that what comes twice (again, or by both doors) is answered once.</summary>
public sealed class SeenRequests
{
    /// <summary>As long as an interaction of Discord can be answered (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages),
    /// and longer than Slack repeats an event (https://docs.slack.dev/apis/events-api/#error-handling).</summary>
    private static readonly Duration Life = Duration.FromMinutes(15);

    /// <summary>More than come in that time; beyond it the oldest are forgotten.</summary>
    private const int Most = 50_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, Instant Since)> oldestFirst = new();

    public int Count
    {
        get
        {
            lock (gate)
            {
                return ids.Count;
            }
        }
    }

    /// <summary>Whether it is new.</summary>
    public bool TryAdd(string id, Instant now)
    {
        lock (gate)
        {
            while (oldestFirst.TryPeek(out var oldest) && (now - oldest.Since > Life || ids.Count >= Most))
            {
                ids.Remove(oldestFirst.Dequeue().Id);
            }

            if (!ids.Add(id))
            {
                return false;
            }

            oldestFirst.Enqueue((id, now));
            return true;
        }
    }
}
