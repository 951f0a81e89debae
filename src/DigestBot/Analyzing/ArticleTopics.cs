using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>Which topics an analysed text belongs to.</summary>
internal sealed class ArticleTopics
{
    public IReadOnlyList<string> NamesOf(ArticleAnalysis article) => [];
}
