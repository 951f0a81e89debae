using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Remembers interactions, so that one that comes twice (again, or by both doors) is answered once.</summary>
internal sealed class SeenInteractions
{
    /// <summary>How long an interaction can be answered at all (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages).</summary>
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
