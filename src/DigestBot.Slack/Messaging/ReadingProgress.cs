using DigestBot.Deliveries;

namespace DigestBot.Slack.Messaging;

/// <summary>
/// How far channels were read that take longer than one attempt may: where Slack lets a workspace be read once a minute, fifteen messages
/// at a time, the next attempt goes on where the last one had to stop.
/// </summary>
internal sealed class ReadingProgress
{
    /// <summary>Readings remembered. Beyond, the oldest begins anew.</summary>
    private const int Most = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<DeliveryMarker, (string Oldest, string Cursor)> places = [];
    private readonly Queue<DeliveryMarker> byAge = new();

    /// <summary>Where the next page begins; null for the first, also when now other messages are looked through than before.</summary>
    public string? Find(DeliveryMarker marker, string oldest)
    {
        lock (gate)
        {
            return places.TryGetValue(marker, out var place) && place.Oldest == oldest ? place.Cursor : null;
        }
    }

    public void Keep(DeliveryMarker marker, string oldest, string cursor)
    {
        lock (gate)
        {
            if (!places.ContainsKey(marker))
            {
                byAge.Enqueue(marker);
            }

            places[marker] = (oldest, cursor);
            if (byAge.Count > Most)
            {
                places.Remove(byAge.Dequeue());
            }
        }
    }

    public void Forget(DeliveryMarker marker)
    {
        lock (gate)
        {
            places.Remove(marker);
        }
    }
}
