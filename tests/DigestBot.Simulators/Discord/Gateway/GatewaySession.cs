using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>A session outlives its connections: it counts the dispatches and keeps those that a resume may ask for.</summary>
internal sealed class GatewaySession(string id, int shard, int shards, int intents)
{
    /// <summary>Dispatches kept for a resume; heartbeats tell which are received and need no keeping.</summary>
    private const int MostKept = 20_000;

    private readonly Queue<Outgoing.Payload> kept = [];

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    public int Intents { get; } = intents;

    public long Sequence { get; private set; }

    public GatewayConnection? Connection { get; set; }

    public DateTimeOffset? LeftAt { get; set; }

    public bool IsOver { get; set; }

    /// <summary>Goes on as long as its connection does, and not beyond.</summary>
    public bool IsForgotten { get; set; }

    private long Forgotten { get; set; }

    public void Dispatch(string name, Func<JsonNode?> data, Action<int>? written = null)
    {
        var payload = new Outgoing.Payload(GatewayOpcode.Dispatch, data, name, ++Sequence) { Written = written };
        kept.Enqueue(payload);
        if (kept.Count > MostKept)
        {
            Forgotten = kept.Dequeue().Sequence!.Value;
        }

        Connection?.Enqueue(payload);
    }

    public void Received(long sequence)
    {
        while (kept.TryPeek(out var oldest) && oldest.Sequence <= sequence)
        {
            Forgotten = kept.Dequeue().Sequence!.Value;
        }
    }

    /// <summary>What came after; null where that is no longer known.</summary>
    public IReadOnlyList<Outgoing.Payload>? Since(long sequence) =>
        sequence < Forgotten ? null : [.. kept.Where(payload => payload.Sequence > sequence)];
}
