using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Makes a digest: window → articles of the topic → stories → what is shown of each.</summary>
public sealed class DigestComposer(IArticleStore store, IArticleSearch search, IClock clock)
{
    public async Task<Digest> ComposeAsync(DigestRequest request, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var news = new NewsSearch(store, search, request.Topic);
        var (shown, articles) = await news.FindAsync(request.Window, request.Zone, cancellation);
        List<Story> stories = [.. StoryRanking.Sort(StoryBuilder.Build(articles))];
        var limits = DigestLimits.Of(request.Length);
        var here = now.InZone(request.Zone);
        List<StoryDraft> drafts =
        [
            .. stories.Take(limits.Stories).Select((story, rank) => StoryDraft.Begin(story, limits, rank < limits.QuotedStories, here)),
        ];
        var upcoming = TakeUpcoming(drafts, here, limits.Upcoming);
        return new Digest
        {
            TopicName = request.Topic.Name,
            TopicTitle = request.Topic.Title,
            Length = request.Length,
            Asked = request.Window,
            Shown = shown,
            ComposedAt = now,
            Zone = request.Zone.Id,
            Culture = request.Culture.Name,
            Stories = [.. drafts.Select(draft => draft.Finish(limits, upcoming))],
            MoreStories = stories.Count - drafts.Count,
            Upcoming = upcoming,
            IsSample = articles.Any(article => article.IsSample),
        };
    }

    private static List<DigestDate> TakeUpcoming(IReadOnlyList<StoryDraft> drafts, ZonedDateTime now, int count)
    {
        var seen = new HashSet<string>();
        var taken = new List<DigestDate>();
        foreach (var (draft, date) in DatePicker.InCalendarOrder(drafts.SelectMany(draft => draft.Upcoming(now)), item => item.Date.From))
        {
            if (taken.Count < count
                && draft.TryTake(date) is { } shown
                && seen.Add(DatePicker.Sameness(shown.From, shown.To, shown.What)))
            {
                taken.Add(shown);
            }
        }

        return taken;
    }
}
