namespace DigestBot.Text.Grouping;

/// <summary>Joins the two most alike, again and again, until no two are one story (hierarchical clustering by centroids over a sparse graph).</summary>
internal sealed class Agglomeration
{
    // two articles less alike than this are joined by others between them or not at all; set on benches stories/ecbplus and stories/uci
    private const double LeastScore = 0.5;

    // what bounds the work of one merge: a story that half of all others resemble a little is compared with the most alike only
    private const int MostNeighbours = 256;

    private readonly StoryCentre[] centres;
    private readonly HashSet<int>[] neighbours;
    private readonly int[] versions;
    private readonly Separations separations = new();
    private readonly PriorityQueue<Candidate, (double, int, int)> queue = new();
    private readonly double leastToJoin;

    /// <param name="nodes">What is joined.</param>
    /// <param name="leastToJoin">The score from which two are joined; 1 is what <see cref="MergeRule"/> is set for.</param>
    public Agglomeration(IReadOnlyList<StoryNode> nodes, double leastToJoin)
    {
        this.leastToJoin = leastToJoin;
        Sets = new DisjointSets(nodes.Count);
        centres = [.. nodes.Select(node => new StoryCentre(node))];
        neighbours = [.. nodes.Select(_ => new HashSet<int>())];
        versions = new int[nodes.Count];
    }

    /// <summary>The stories, over positions in the nodes.</summary>
    public DisjointSets Sets { get; }

    public StoryCentre Centre(int story) => centres[story];

    /// <summary>Makes every merge.</summary>
    public void Run(
        IEnumerable<(int Left, int Right)> alike, IEnumerable<(int Left, int Right)> together, IEnumerable<(int Left, int Right)> apart)
    {
        foreach (var (left, right) in alike.Where(pair => MergeRule.Score(centres[pair.Left], centres[pair.Right]) >= LeastScore))
        {
            neighbours[left].Add(right);
            neighbours[right].Add(left);
        }

        foreach (var (left, right) in together)
        {
            Join(Sets.Of(left), Sets.Of(right));
        }

        foreach (var (left, right) in apart)
        {
            if (!Sets.AreJoined(left, right))
            {
                separations.Separate(Sets.Of(left), Sets.Of(right));
            }
        }

        for (var i = 0; i < centres.Length; i++)
        {
            foreach (var other in neighbours[i].Where(other => other > i))
            {
                Consider(i, other);
            }
        }

        while (queue.TryDequeue(out var next, out _))
        {
            var isFresh = versions[next.Left] == next.LeftVersion && versions[next.Right] == next.RightVersion;
            if (isFresh && !separations.AreApart(next.Left, next.Right))
            {
                Join(next.Left, next.Right);
                ConsiderNeighbours(next.Left);
            }
        }
    }

    private void ConsiderNeighbours(int story)
    {
        var scores = neighbours[story].Select(other => (Other: other, Score: Consider(story, other))).ToList();
        if (scores.Count > MostNeighbours)
        {
            foreach (var (other, _) in scores.OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Other).Skip(MostNeighbours))
            {
                neighbours[story].Remove(other);
                neighbours[other].Remove(story);
            }
        }
    }

    private void Join(int left, int right)
    {
        var (kept, gone) = (Math.Min(left, right), Math.Max(left, right));
        if (kept == gone)
        {
            return;
        }

        Sets.Join(kept, gone);
        separations.Join(kept, gone);
        centres[kept].Take(centres[gone]);
        foreach (var other in neighbours[gone])
        {
            neighbours[other].Remove(gone);
            neighbours[other].Add(kept);
        }

        neighbours[kept].UnionWith(neighbours[gone]);
        neighbours[kept].Remove(kept);
        neighbours[kept].Remove(gone);
        neighbours[gone] = [];
        versions[kept]++;
        versions[gone] = -1;
    }

    private double Consider(int left, int right)
    {
        var score = MergeRule.Score(centres[left], centres[right]);
        if (score >= leastToJoin)
        {
            var (a, b) = (Math.Min(left, right), Math.Max(left, right));
            queue.Enqueue(new Candidate(a, b, versions[a], versions[b]), (-score, a, b));
        }

        return score;
    }

    private readonly record struct Candidate(int Left, int Right, int LeftVersion, int RightVersion);
}
