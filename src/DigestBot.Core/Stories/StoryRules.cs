using DigestBot.Articles;
using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Decisions as they bear on some articles.</summary>
internal sealed class StoryRules(IReadOnlyList<StoryDecision> decisions, IReadOnlyList<Article> articles)
{
    private readonly Dictionary<ArticleId, string> ids = articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StoryOrder.StableId);
    private readonly HashSet<ArticleId> muted = [.. decisions.OfType<StoryDecision.Mute>().Select(mute => mute.Article)];

    public StoryConstraints Constraints => new()
    {
        Together = Pairs(decisions.OfType<StoryDecision.Merge>().Select(merge => (merge.First, merge.Second))),
        Apart = Pairs(decisions.OfType<StoryDecision.Split>().Select(split => (split.First, split.Second))),
    };

    public bool IsMuted(Article article) => muted.Contains(article.Id);

    private List<ArticlePair> Pairs(IEnumerable<(ArticleId First, ArticleId Second)> pairs) =>
    [
        .. from pair in pairs
           where ids.ContainsKey(pair.First) && ids.ContainsKey(pair.Second)
           select new ArticlePair(ids[pair.First], ids[pair.Second]),
    ];
}
