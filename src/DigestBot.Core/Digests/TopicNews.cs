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
        Topic topic, DigestWindow window, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var search = new NewsSearch(articles, searching, topic);
        var (shown, found) = await search.FindAsync(window, zone, cancellation);
        var stories = StoryRanking.Sort(StoryBuilder.Build(found, await decisions.AllAsync(cancellation))).ToLookup(story => story.IsMuted);
        var scope = new NewsScope(
            topic.Name, topic.Title, window, shown, clock.GetCurrentInstant(), zone.Id, culture.Name, found.Any(article => article.IsSample));
        return new TopicStories(scope, [.. stories[false]], [.. stories[true]]);
    }
}
