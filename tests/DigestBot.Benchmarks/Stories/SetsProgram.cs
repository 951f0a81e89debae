using DigestBot.Text;

namespace DigestBot.Benchmarks.Stories;

/// <summary>
/// How well small sets of articles are told apart, as a digest makes stories of one topic's articles: BCubed by the likeness asked, over sets
/// picked by a word (<see cref="TopicSets"/>), with the word and without, and over sets drawn at random. A third of the stories is kept aside, to
/// see whether what was chosen on the others holds.
/// </summary>
internal static class SetsProgram
{
    private const int RandomSets = 60;
    private const int FewestAtRandom = 20;
    private const int MostAtRandom = 80;

    private static readonly string[] Benches = ["ecbplus", "uci_headlines", "neardup_syndicated"];

    private static readonly double[] Likenesses = [1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8];

    public static int Run(string folder)
    {
        var parts = Benches
            .SelectMany(bench => LabelledArticle.Read(Path.Combine(folder, "stories", "dev", bench + ".jsonl")).ToLookup(IsAside), (bench, part) => (Bench: bench, IsAside: part.Key, Articles: part.ToList()))
            .ToLookup(part => part.IsAside);
        foreach (var isAside in (bool[])[false, true])
        {
            var picked = parts[isAside].Select(part => (part.Bench, Sets: TopicSets.Of(part.Articles))).ToList();
            Console.WriteLine(isAside ? "== stories kept aside" : "== stories to choose on");
            Report("picked by a word", picked, usesSubject: false);
            Report("picked by a word, made without it", picked, usesSubject: true);
            Report("at random", [.. parts[isAside].Select(part => (part.Bench, RandomOf(part.Articles)))], usesSubject: false);
        }

        return 0;
    }

    /// <summary>The same on every machine.</summary>
    private static bool IsAside(LabelledArticle article) => article.Family.Aggregate(17u, (hash, letter) => (hash * 31) + letter) % 3 == 0;

    private static List<ArticleSet> RandomOf(List<LabelledArticle> articles)
    {
        var random = new Random(11);
        return
        [
            .. Enumerable.Range(0, RandomSets).Select(_ =>
                new ArticleSet(null, [.. random.GetItems(articles.ToArray(), random.Next(FewestAtRandom, MostAtRandom + 1)).Distinct()])),
        ];
    }

    private static void Report(string name, List<(string Bench, List<ArticleSet> Sets)> benches, bool usesSubject)
    {
        Console.WriteLine($"{name}: F1/precision; {string.Join(", ", benches.Select(bench => $"{bench.Bench} {bench.Sets.Count} sets of {bench.Sets.Average(set => set.Articles.Count):0}"))}");
        foreach (var likeness in Likenesses)
        {
            var scores = benches.Select(bench => BCubed.MeanOf([.. bench.Sets.AsParallel().Select(set => ScoreOf(set, likeness, usesSubject))])).ToList();
            Console.WriteLine($"  {likeness:0.0}  {string.Join("  ", scores.Select(score => $"{score.F1,5:0.0}/{score.Precision,-5:0.0}"))}  mean {scores.Average(score => score.F1):0.0}/{scores.Average(score => score.Precision):0.0}");
        }
    }

    private static BCubed ScoreOf(ArticleSet set, double likeness, bool usesSubject)
    {
        var predicted = new string[set.Articles.Count];
        var items = set.Articles.Select(article => article.Item).ToList();
        foreach (var story in StoryClusterer.Cluster(items, leastLikeness: likeness, subject: usesSubject ? [set.Word!] : null))
        {
            foreach (var member in story.Members)
            {
                predicted[member] = story.Name;
            }
        }

        return BCubed.Of([.. set.Articles.Select(article => article.Story)], predicted);
    }
}
