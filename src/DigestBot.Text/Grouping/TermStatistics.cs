using System.Runtime.InteropServices;

namespace DigestBot.Text.Grouping;

/// <summary>How many articles hold each term, and what a term is worth for that: inverse document frequency over the articles and a prior.</summary>
/// <remarks>
/// The prior stands for articles that were never seen: without it the words two articles share would be worth nothing in a set of two.
/// </remarks>
/// <param name="subject">Words that all articles were picked by: they stand in each, and tell none from another.</param>
internal sealed class TermStatistics(IReadOnlyCollection<string>? subject = null)
{
    // Set on benches stories/ecbplus and stories/uci, whole and cut into sets of some twenty articles: whole, anything from 300 to 3,000 scores
    // the same within a point; the small sets lose ten points with 100, because the words their few stories share are then too common.
    private const double PriorArticles = 1000;
    private const double PriorOfAnyTerm = 1;
    private const double PriorOfCommonWord = 250;

    private readonly HashSet<ulong> ofSubject = [.. (subject ?? []).SelectMany(StoryTerms.Of)];
    private readonly Dictionary<ulong, int> ids = [];
    private readonly List<int> counts = [];
    private readonly List<bool> common = [];

    public int Articles { get; private set; }

    /// <summary>Counts an article and gives its terms small numbers.</summary>
    public (int Term, double Weight)[] Count(GroupingItem item)
    {
        var words = CommonWords.Of(item.Language);
        var read = StoryTerms.Read(item);
        foreach (var term in ofSubject)
        {
            read.Remove(term);
        }

        var terms = new (int, double)[read.Count];
        var at = 0;
        foreach (var (hash, weight) in read)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, hash, out var known);
            if (!known)
            {
                id = counts.Count;
                counts.Add(0);
                common.Add(words.Contains(hash));
            }

            counts[id]++;
            terms[at++] = (id, weight);
        }

        Articles++;
        return terms;
    }

    public double InverseFrequency(int term) =>
        Math.Log((Articles + PriorArticles) / (counts[term] + (common[term] ? PriorOfCommonWord : PriorOfAnyTerm)));
}
