using DigestBot.Text.Grouping;

namespace DigestBot.Text;

/// <summary>What is kept of a text to find its copies: hashes of every five words in a row (ten characters where words are not parted).</summary>
/// <remarks>
/// Immutable, safe from any thread; the same text gives the same fingerprint on every machine. Case, punctuation and white space do not count.
/// Source: w-shingling and containment, Broder, "On the resemblance and containment of documents" (1997).
/// </remarks>
public sealed class ArticleFingerprint
{
    private readonly ulong[] shingles;
    private readonly ulong[] lead;
    private readonly ulong textHash;

    private ArticleFingerprint(ulong[] shingles, ulong[] lead, ulong textHash, int wordCount)
    {
        this.shingles = shingles;
        this.lead = lead;
        this.textHash = textHash;
        WordCount = wordCount;
    }

    /// <summary>Number of words, two characters to a word where words are not parted by blanks.</summary>
    public int WordCount { get; }

    /// <summary>Whether the text held no word at all. Such a text is a copy of nothing.</summary>
    public bool IsEmpty => shingles.Length == 0;

    /// <summary>The hashes of the whole text, sorted, each once.</summary>
    internal ReadOnlySpan<ulong> Shingles => shingles;

    /// <summary>Reads a text once.</summary>
    /// <param name="text">The text; empty is allowed.</param>
    public static ArticleFingerprint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (all, leading, hash, words) = ShingleReader.Read(text);
        return new ArticleFingerprint(SortedOnce(all), SortedOnce(all.AsSpan(0, leading)), hash, words);
    }

    /// <summary>Whether both texts have the same words in the same order; false when either is empty.</summary>
    /// <param name="other">The other text.</param>
    public bool IsSameText(ArticleFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsEmpty && !other.IsEmpty && textHash == other.textHash && shingles.AsSpan().SequenceEqual(other.shingles);
    }

    /// <summary>The share of the smaller text that is also in the larger one, from 0 to 1; 0 when either is empty.</summary>
    /// <param name="other">The other text.</param>
    public double Containment(ArticleFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Share(Common(shingles, other.shingles), Math.Min(shingles.Length, other.shingles.Length));
    }

    /// <summary>The share of the larger text that is also in the smaller one, from 0 to 1; 0 when either is empty.</summary>
    /// <param name="other">The other text.</param>
    public double Coverage(ArticleFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Share(Common(shingles, other.shingles), Math.Max(shingles.Length, other.shingles.Length));
    }

    /// <summary>
    /// The share of each text's opening (about sixty words) that is found anywhere in the other text, the lower of the two, from 0 to 1.
    /// It tells a shortened copy, which opens with the same news, from a page that merely has the other article further down.
    /// </summary>
    /// <param name="other">The other text.</param>
    public double LeadOverlap(ArticleFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Min(Share(Common(lead, other.shingles), lead.Length), Share(Common(other.lead, shingles), other.lead.Length));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static ulong[] SortedOnce(ReadOnlySpan<ulong> hashes)
    {
        var sorted = hashes.ToArray();
        Array.Sort(sorted);
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return sorted[..count];
    }

    private static int Common(ulong[] left, ulong[] right)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }
}
