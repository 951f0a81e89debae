using System.Text.RegularExpressions;

namespace DigestBot.Benchmarks.Stories;

/// <summary>
/// Small sets of a bench's articles as a topic picks them: all that have one word in the headline or the opening. Words that pick one story
/// only, or too few or too many articles, are passed over.
/// </summary>
internal static partial class TopicSets
{
    private const int Fewest = 12;
    private const int Most = 80;
    private const int LeastStories = 3;
    private const int Opening = 60;
    private const int ShortestWord = 4;

    /// <summary>By word, each with its articles in the bench's order.</summary>
    public static List<ArticleSet> Of(IReadOnlyList<LabelledArticle> articles)
    {
        var byWord = new SortedDictionary<string, List<LabelledArticle>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var word in Words(article).Distinct())
            {
                (byWord.TryGetValue(word, out var having) ? having : byWord[word] = []).Add(article);
            }
        }

        return
        [
            .. byWord.Where(set => set.Value.Count is >= Fewest and <= Most && set.Value.Select(article => article.Story).Distinct().Count() >= LeastStories)
                .Select(set => new ArticleSet(set.Key, set.Value)),
        ];
    }

    private static IEnumerable<string> Words(LabelledArticle article) =>
        Cut(article.Item.Title ?? "").Concat(Cut(article.Item.Text).Take(Opening)).Where(word => word.Length >= ShortestWord);

    private static IEnumerable<string> Cut(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
