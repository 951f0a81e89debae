namespace DigestBot.Text.Grouping;

/// <summary>One clustering of a set of articles with everything a later article is compared with.</summary>
internal sealed class StoryPass
{
    private readonly int[] order;
    private readonly List<GroupingItem> sorted;
    private readonly Agglomeration stories;

    public StoryPass(IReadOnlyList<GroupingItem> items, StoryConstraints constraints, double leastLikeness = 1, IReadOnlyCollection<string>? subject = null)
    {
        Statistics = new TermStatistics(subject);
        order = SortedItems.ById(items);
        sorted = [.. order.Select(index => items[index])];
        var pairs = ConstrainedPairs.Of(sorted, constraints);

        var copies = CopySets.Of([.. sorted.Select(Fingerprinted.Of)], pairs.Apart);
        var terms = sorted.Select((item, i) => copies.Of(i) == i ? Statistics.Count(item) : []).ToList();
        Nodes = [.. Enumerable.Range(0, sorted.Count).GroupBy(copies.Of).Select(group => Node([.. group]))];
        var nodeOf = new int[sorted.Count];
        for (var node = 0; node < Nodes.Count; node++)
        {
            foreach (var member in Nodes[node].Members)
            {
                nodeOf[member] = node;
            }
        }

        stories = new Agglomeration(Nodes, leastLikeness);
        stories.Run(Alike(), OfNodes(pairs.Together), OfNodes(pairs.Apart));

        StoryNode Node(int[] members) => new(
            members,
            TermVector.Of(terms[members[0]], Statistics),
            FactReader.Read(sorted[members[0]]),
            members.Min(member => sorted[member].Date),
            members.Max(member => sorted[member].Date));

        IEnumerable<(int, int)> OfNodes(IEnumerable<(int Left, int Right)> ofItems) =>
            ofItems.Select(pair => (nodeOf[pair.Left], nodeOf[pair.Right]));
    }

    public TermStatistics Statistics { get; }

    public TermPostings Postings { get; } = new();

    /// <summary>Groups of copies, in ordinal order of their smallest ids.</summary>
    public IReadOnlyList<StoryNode> Nodes { get; }

    /// <summary>The story of a group of copies, known by its lowest one.</summary>
    public int StoryOf(int node) => stories.Sets.Of(node);

    public StoryCentre CentreOf(int story) => stories.Centre(story);

    /// <summary>The item that stands for a group of copies.</summary>
    public GroupingItem ItemOf(int node) => sorted[Nodes[node].Members[0]];

    public IEnumerable<string> IdsOf(int node) => Nodes[node].Members.Select(member => sorted[member].Id);

    public IReadOnlyList<StoryGroup> Groups() => [.. Enumerable.Range(0, Nodes.Count).GroupBy(StoryOf).Select(Group)];

    private StoryGroup Group(IEnumerable<int> nodes)
    {
        var copies = nodes.Select(node => Nodes[node].Members).ToList();
        var members = copies.SelectMany(group => group).Order().ToList();
        return new StoryGroup(
            sorted[members[0]].Id,
            [.. members.Select(member => order[member])],
            [.. copies.Select(group => group.Select(member => order[member]).ToList())]);
    }

    private List<(int Left, int Right)> Alike()
    {
        // lists in order of time, so that a term in very many articles pairs those of the same days
        int[] byDay = [.. Enumerable.Range(0, Nodes.Count).OrderBy(node => Nodes[node].First ?? DateOnly.MaxValue).ThenBy(node => node)];
        var places = new int[Nodes.Count][];
        foreach (var node in byDay)
        {
            places[node] = Postings.Add(node, Nodes[node].Vector);
        }

        var pairs = new HashSet<(int, int)>();
        for (var node = 0; node < Nodes.Count; node++)
        {
            foreach (var other in Postings.Nearest(node, Nodes[node].Vector, places[node]))
            {
                pairs.Add((Math.Min(node, other), Math.Max(node, other)));
            }
        }

        return [.. pairs.Order()];
    }
}
