using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;

namespace DigestBot.Digests;

/// <summary>Says why an article is in a digest or not, by composing that digest anew and looking for it.</summary>
public sealed class DigestExplainer(TopicNews news)
{
    public async Task<NewsReason> ExplainAsync(Article article, DigestRequest request, CancellationToken cancellation)
    {
        var found = await news.FindAsync(request.Reader, request.Topic, request.Window, request.Zone, request.Culture, cancellation);
        var told = Math.Min(found.Stories.Count, DigestLimits.Of(request.Length).Stories);
        var (story, rank) = found.Stories.Select((story, index) => (story, rank: index + 1)).FirstOrDefault(item => Holds(item.story, article));
        story ??= found.Muted.FirstOrDefault(muted => Holds(muted, article));
        return new NewsReason(
            found.Scope,
            request.Length,
            ArticleExcerpt.SourceOf(article, story?.Lead.Id != article.Id && story?.OtherReports.Any(report => report.Original.Id == article.Id) == false),
            story is null ? Missing(article, request.Topic) : Verdict(article, story, rank <= told),
            TopicExplainer.Explain(request.Topic, article))
        {
            Obstacles = TopicExplainer.Obstacles(request.Topic, article),
            Rank = rank > 0 ? rank : null,
            Stories = found.Stories.Count,
            Told = told,
            Lead = story is null ? null : ArticleExcerpt.SourceOf(story.Lead, isCopy: false),
            Coverage = story is null ? null : CoverageCount.Of(story),
        };
    }

    private static bool Holds(Story story, Article article) => story.Articles.Any(other => other.Id == article.Id);

    private static NewsVerdict Verdict(Article article, Story story, bool isTold) =>
        story.IsMuted ? NewsVerdict.Muted
        : !isTold ? NewsVerdict.TooFarDown
        : story.Lead.Id == article.Id ? NewsVerdict.Told
        : story.Copies.Any(copy => copy.Id == article.Id) ? NewsVerdict.Copy
        : NewsVerdict.OtherReport;

    private static NewsVerdict Missing(Article article, Topic topic) =>
        TopicExplainer.IsOn(topic, article) ? NewsVerdict.OutsideWindow
        : TopicExplainer.IsOtherLanguage(topic, article.Analysis) ? NewsVerdict.OtherLanguage
        : NewsVerdict.OffTopic;
}
