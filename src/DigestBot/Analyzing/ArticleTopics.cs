using DigestBot.Stories;
using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>Which topics an analysed text belongs to, by name.</summary>
internal sealed class ArticleTopics(TopicMatcher matcher)
{
    public IReadOnlyList<string> NamesOf(ArticleAnalysis article) => [.. matcher.Match(article).Select(match => match.Topic.Name)];
}
