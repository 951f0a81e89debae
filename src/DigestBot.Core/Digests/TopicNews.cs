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
    private RememberedStories? remembered;

    /// <summary>For many questions of one moment: what was found last answers the next one about the same days.</summary>
    public TopicNews ForOneMoment() => new(articles, searching, decisions, clock) { remembered = new RememberedStories() };

    public async Task<TopicStories> FindAsync(
        WorkspaceId reader, Topic topic, DigestWindow window, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var search = new NewsSearch(articles, searching, reader, topic);
        var (shown, found) = await search.FindAsync(window, zone, cancellation);
        return await GroupAsync(topic, window, shown, found, zone, culture, cancellation);
    }

    /// <summary>All stories of the days, whatever of them counts; for who knows what was told of them.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="window">What is asked for, which the days hold.</param>
    /// <param name="first">The first of the days.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<TopicStories> FindAllAsync(
        WorkspaceId reader, Topic topic, DigestWindow window, LocalDate first, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var days = new DigestWindow(first, window.Last);
        if (remembered?.Find(reader, topic, days) is { } known)
        {
            return known with { Scope = known.Scope with { Asked = window, Shown = window, Zone = zone.Id, Culture = culture.Name } };
        }

        var found = await new NewsSearch(articles, searching, reader, topic).OfDaysAsync(first, window.Last.PlusDays(NewsSearch.ZoneDays), ArticleSearch.NoLimit, cancellation);
        var stories = await GroupAsync(topic, window, window, found, zone, culture, cancellation);
        remembered?.Keep(reader, topic, days, stories);
        return stories;
    }

    private async Task<TopicStories> GroupAsync(
        Topic topic, DigestWindow asked, DigestWindow shown, IReadOnlyList<FoundArticle> found, DateTimeZone zone, CultureInfo culture,
        CancellationToken cancellation)
    {
        List<Article> ofTopic = [.. found.Select(one => one.Article)];
        var stories = StoryRanking.Sort(StoryBuilder.Build(ofTopic, await decisions.AllAsync(cancellation), Subject(found))).ToLookup(story => story.IsMuted);
        var scope = new NewsScope(
            topic.Name, topic.Title, asked, shown, clock.GetCurrentInstant(), zone.Id, culture.Name, ofTopic.Any(article => article.IsSample));
        return new TopicStories(scope, [.. stories[false]], [.. stories[true]]);
    }

    /// <summary>The words the articles were found by, as they stand in them.</summary>
    private static HashSet<string> Subject(IReadOnlyList<FoundArticle> found) =>
        [.. found.SelectMany(one => one.Match.Hits).Where(hit => hit.Span is not null).Select(hit => hit.Words)];
}
