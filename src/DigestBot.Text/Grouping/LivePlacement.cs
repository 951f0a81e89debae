namespace DigestBot.Text.Grouping;

/// <summary>Puts later articles into the stories of a pass, each where it fits best.</summary>
internal sealed class LivePlacement
{
    // a copy shares a large part of its words: it is among the nearest
    private const int NeighboursReadForCopies = 8;

    private readonly StoryPass pass;
    private readonly ILookup<string, string> together;
    private readonly ILookup<string, string> apart;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);

    public LivePlacement(StoryPass pass, StoryConstraints constraints)
    {
        this.pass = pass;
        together = BothWays(constraints.Together);
        apart = BothWays(constraints.Apart);
        var stories = new Dictionary<int, LiveStory>();
        for (var node = 0; node < pass.Nodes.Count; node++)
        {
            var set = pass.StoryOf(node);
            var item = pass.ItemOf(node);
            var story = stories.TryGetValue(set, out var begun) ? begun : stories[set] = new LiveStory(pass.CentreOf(set), item.Id);
            entries.Add(new Entry(item, new CopyGroup(item.Id), story));
            foreach (var id in pass.IdsOf(node))
            {
                byId[id] = node;
            }
        }
    }

    public StoryPlacement Add(GroupingItem item)
    {
        var vector = TermVector.Of(pass.Statistics.Count(item), pass.Statistics);
        var node = entries.Count;
        var nearest = pass.Postings.Nearest(node, vector, pass.Postings.Add(node, vector));
        var forbidden = apart[item.Id].Where(byId.ContainsKey).Select(id => entries[byId[id]].Story).ToHashSet();
        var given = together[item.Id].Where(byId.ContainsKey).Select(id => entries[byId[id]].Story).FirstOrDefault();
        int[] open = [.. nearest.Where(other => !forbidden.Contains(entries[other].Story))];
        var copied = CopiedBy(item, open.Where(other => given is null || given == entries[other].Story));

        var centre = new StoryCentre(new StoryNode([], vector, FactReader.Read(item), item.Date, item.Date));
        var story = given ?? copied?.Story ?? Best(centre, open.Select(other => entries[other].Story).Distinct());
        if (story is null)
        {
            story = new LiveStory(centre, item.Id);
        }
        else if (copied is null)
        {
            story.Centre.Take(centre);
        }

        story.Name = Smaller(story.Name, item.Id);
        if (copied is not null)
        {
            copied.Copies.Name = Smaller(copied.Copies.Name, item.Id);
        }

        entries.Add(new Entry(item, copied?.Copies ?? new CopyGroup(item.Id), story));
        byId[item.Id] = node;
        return new StoryPlacement(story.Name, copied?.Copies.Name);
    }

    private Entry? CopiedBy(GroupingItem item, IEnumerable<int> nearest)
    {
        var read = Fingerprinted.Of(item);
        return read.Text.IsEmpty
            ? null
            : nearest.Take(NeighboursReadForCopies)
                .Select(other => entries[other])
                .FirstOrDefault(other => DuplicateRule.AreCopies(read, Fingerprinted.Of(other.Item)));
    }

    private static LiveStory? Best(StoryCentre centre, IEnumerable<LiveStory> stories)
    {
        var best = stories.Select(story => (Story: story, Score: MergeRule.Score(centre, story.Centre)))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Story.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Score >= 1 ? best.Story : null;
    }

    private static string Smaller(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? left : right;

    private static ILookup<string, string> BothWays(IEnumerable<ArticlePair> pairs) =>
        pairs.SelectMany(pair => new[] { (pair.Left, pair.Right), (Left: pair.Right, Right: pair.Left) })
            .ToLookup(pair => pair.Left, pair => pair.Right, StringComparer.Ordinal);

    private sealed class LiveStory(StoryCentre centre, string name)
    {
        public StoryCentre Centre => centre;

        public string Name { get; set; } = name;
    }

    private sealed class CopyGroup(string name)
    {
        public string Name { get; set; } = name;
    }

    private sealed record Entry(GroupingItem Item, CopyGroup Copies, LiveStory Story);
}
