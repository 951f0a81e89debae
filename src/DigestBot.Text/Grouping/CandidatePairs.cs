using System.Numerics;
using System.Runtime.InteropServices;

namespace DigestBot.Text.Grouping;

/// <summary>Finds, through an inverted index, the pairs worth comparing: those that share at least one shingle.</summary>
internal static class CandidatePairs
{
    // A shingle in hundreds of texts (a wire story everywhere, a legal line) pairs each text with its next few neighbours only:
    // copies stay linked in a chain, and the work stays linear.
    private const int Neighbours = 16;

    /// <summary>Pairs of positions in <paramref name="items"/>, lower first, each once, in ascending order.</summary>
    public static IEnumerable<(int Left, int Right)> Of(IReadOnlyList<Fingerprinted> items)
    {
        var (hashes, owners) = Repeated(items);
        var total = hashes.Length;
        Array.Sort(hashes, owners);
        var shared = new Dictionary<long, int>();
        for (var start = 0; start < total;)
        {
            var end = start + 1;
            while (end < total && hashes[end] == hashes[start])
            {
                end++;
            }

            Count(owners.AsSpan(start, end - start), shared);
            start = end;
        }

        return shared
            .Where(pair => pair.Value >= LeastShared(items[Left(pair.Key)], items[Right(pair.Key)]))
            .Select(pair => (Left(pair.Key), Right(pair.Key)))
            .Order();
    }

    // Nine of ten shingles stand in one text only and pair nothing; two bit tables tell nearly all of them before the sort.
    private static (ulong[] Hashes, int[] Owners) Repeated(IReadOnlyList<Fingerprinted> items)
    {
        var total = items.Sum(item => (long)item.Text.Shingles.Length);
        var bits = (ulong)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(total * 8, 64, 1 << 30));
        var once = new ulong[bits / 64];
        var again = new ulong[bits / 64];
        foreach (var item in items)
        {
            foreach (var hash in item.Text.Shingles)
            {
                var (word, bit) = ((hash & (bits - 1)) / 64, 1UL << (int)(hash % 64));
                again[word] |= once[word] & bit;
                once[word] |= bit;
            }
        }

        var hashes = new List<ulong>();
        var owners = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var hash in items[i].Text.Shingles)
            {
                if ((again[(hash & (bits - 1)) / 64] & (1UL << (int)(hash % 64))) != 0)
                {
                    hashes.Add(hash);
                    owners.Add(i);
                }
            }
        }

        return ([.. hashes], [.. owners]);
    }

    private static void Count(Span<int> owners, Dictionary<long, int> shared)
    {
        owners.Sort();
        for (var i = 0; i < owners.Length; i++)
        {
            for (var j = i + 1; j < owners.Length && j - i <= Neighbours; j++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, ((long)owners[i] << 32) | (uint)owners[j], out _)++;
            }
        }
    }

    // a tenth of the smaller text: far below what makes a copy, and enough to pass over texts that share one stock phrase
    private static int LeastShared(Fingerprinted left, Fingerprinted right) =>
        Math.Max(1, Math.Min(left.Text.Shingles.Length, right.Text.Shingles.Length) / 10);

    private static int Left(long pair) => (int)(pair >> 32);

    private static int Right(long pair) => (int)pair;
}
