using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>The news on a topic: window → articles of the topic → stories, ranked. Every answer about a topic starts here.</summary>
public sealed class TopicNews(IArticleStore articles, IArticleSearch searching, IStoryStore decisions, IClock clock)
{
    public async Task<TopicStories> FindAsync(
        WorkspaceId reader, Topic topic, DigestWindow window, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var search = new NewsSearch(articles, searching, reader, topic);
        var (shown, found) = await search.FindAsync(window, zone, cancellation);
        List<Article> ofTopic = [.. found.Select(one => one.Article)];
        var stories = StoryRanking.Sort(StoryBuilder.Build(ofTopic, await decisions.AllAsync(cancellation), Subject(found))).ToLookup(story => story.IsMuted);
        var scope = new NewsScope(
            topic.Name, topic.Title, window, shown, clock.GetCurrentInstant(), zone.Id, culture.Name, ofTopic.Any(article => article.IsSample));
        return new TopicStories(scope, [.. stories[false]], [.. stories[true]]);
    }

    /// <summary>The words the articles were found by, as they stand in them.</summary>
    private static HashSet<string> Subject(IReadOnlyList<FoundArticle> found) =>
        [.. found.SelectMany(one => one.Match.Hits).Where(hit => hit.Span is not null).Select(hit => hit.Words)];
}
