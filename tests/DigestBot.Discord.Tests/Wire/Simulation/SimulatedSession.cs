namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>A session as the gateway keeps it: what was sent in it is sent again after a resume.</summary>
internal sealed class SimulatedSession(string id, int shard)
{
    /// <summary>Discord keeps a bounded number of events too.</summary>
    private const int Kept = 1_000;

    private readonly Queue<(long Number, byte[] Message, int? Interaction)> sent = new();

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public long Sequence { get; private set; }

    public SimulatedSocket? Socket { get; set; }

    /// <summary>Events with the numbers they have in the session.</summary>
    public IEnumerable<(long Number, byte[] Message, int? Interaction)> After(long number) => sent.Where(one => one.Number > number);

    public (byte[] Message, long Number) Add(Func<long, byte[]> message, int? interaction)
    {
        var whole = message(++Sequence);
        sent.Enqueue((Sequence, whole, interaction));
        if (sent.Count > Kept)
        {
            sent.Dequeue();
        }

        return (whole, Sequence);
    }
}
