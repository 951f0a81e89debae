using DigestBot.Digests;

namespace DigestBot.Storage.Deliveries;

/// <summary>Digests that were read lately, by the names of their content: many deliveries share one, and reading one takes longer than claiming it.</summary>
internal sealed class ReadDigests
{
    /// <summary>Those that lay idle longest go first.</summary>
    private const int Most = 64;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Digest> known = new(Most, StringComparer.Ordinal);

    public Digest? Find(string id)
    {
        lock (gate)
        {
            if (known.Remove(id, out var digest))
            {
                known.Add(id, digest);
            }

            return digest;
        }
    }

    public void Add(string id, Digest digest)
    {
        lock (gate)
        {
            if (known.TryAdd(id, digest) && known.Count > Most)
            {
                known.RemoveAt(0);
            }
        }
    }
}
