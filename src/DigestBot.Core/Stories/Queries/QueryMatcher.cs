using DigestBot.Articles;
using DigestBot.Text;

namespace DigestBot.Stories.Queries;

/// <summary>Says whether an article matches one query, and why.</summary>
/// <remarks>Built once for a query; safe from any thread.</remarks>
public sealed class QueryMatcher
{
    private readonly Mentions mentions;
    private readonly QueryNode root;
    private readonly TopicWordFinder finder;

    public QueryMatcher(ArticleQuery query, Mentions mentions)
    {
        this.mentions = mentions;
        var compiler = new QueryCompiler();
        root = compiler.Compile(query);
        finder = new TopicWordFinder(compiler.Groups);
    }

    /// <returns>Why it matches; null when it does not.</returns>
    public QueryMatch? Match(Article article) => Match(root, QueryDocument.Of(article, finder), mentions);

    internal QueryMatch? Match(ArticleAnalysis analysis) => Match(root, QueryDocument.Of(analysis, finder), mentions);

    internal static QueryMatch? Match(QueryNode root, QueryDocument document, Mentions mentions)
    {
        var hits = new List<QueryHit>();
        return root.Matches(document, mentions, hits)
            ? new QueryMatch([.. hits.DistinctBy(hit => (hit.Words, hit.Place is HitPlace.Source or HitPlace.Language), HitComparer)])
            : null;
    }

    private static readonly EqualityComparer<(string Words, bool IsFact)> HitComparer = EqualityComparer<(string Words, bool IsFact)>.Create(
        (one, other) => one.IsFact == other.IsFact && one.Words.Equals(other.Words, StringComparison.OrdinalIgnoreCase),
        hit => StringComparer.OrdinalIgnoreCase.GetHashCode(hit.Words));
}
