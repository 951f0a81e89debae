using DigestBot.Stories.Queries;
using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>
/// Says which topics of a catalog an article belongs to. A topic's words must be more than a passing mention: in the headline, in the lead
/// (the first three paragraphs), or at least three times in the text and once in about 300 words.
/// </summary>
/// <remarks>Built once for a catalog, for one pass over each text; safe from any thread.</remarks>
public sealed class TopicMatcher
{
    private readonly List<(Topic Topic, QueryNode Node)> topics = [];
    private readonly TopicWordFinder finder;

    public TopicMatcher(TopicCatalog catalog)
    {
        var compiler = new QueryCompiler();
        topics.AddRange(catalog.All.Select(topic => (topic, compiler.Compile(topic.Matching))));
        finder = new TopicWordFinder(compiler.Groups);
    }

    /// <summary>All topics the article belongs to, in the catalog's order, each with the words that say so.</summary>
    public IReadOnlyList<TopicMatch> Match(ArticleAnalysis article)
    {
        var document = QueryDocument.Of(article, finder);
        return
        [
            .. topics.Select(topic => (topic.Topic, Match: QueryMatcher.Match(topic.Node, document, Mentions.Central)))
                .Where(topic => topic.Match is not null)
                .Select(topic => new TopicMatch(topic.Topic, topic.Match!)),
        ];
    }

    /// <summary>Why the article belongs to one topic, of the catalog or not, or null when it does not.</summary>
    public static TopicMatch? Match(Topic topic, ArticleAnalysis article) =>
        new QueryMatcher(topic.Matching, Mentions.Central).Match(article) is { } match ? new TopicMatch(topic, match) : null;
}
