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
        var total = items.Sum(item => item.Text.Shingles.Length);
        var hashes = new ulong[total];
        var owners = new int[total];
        var at = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var shingles = items[i].Text.Shingles;
            shingles.CopyTo(hashes.AsSpan(at));
            owners.AsSpan(at, shingles.Length).Fill(i);
            at += shingles.Length;
        }

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
