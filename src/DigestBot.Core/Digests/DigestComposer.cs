using DigestBot.Digests.Composing;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Makes a digest: the topic's stories → what is shown of each.</summary>
public sealed class DigestComposer(TopicNews news)
{
    public async Task<Digest> ComposeAsync(DigestRequest request, CancellationToken cancellation)
    {
        var (scope, stories, _) = await news.FindAsync(request.Topic, request.Window, request.Zone, request.Culture, cancellation);
        var limits = DigestLimits.Of(request.Length);
        var here = scope.ComposedAt.InZone(request.Zone);
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
            Shown = scope.Shown,
            ComposedAt = scope.ComposedAt,
            Zone = request.Zone.Id,
            Culture = request.Culture.Name,
            Stories = [.. drafts.Select(draft => draft.Finish(limits, upcoming))],
            MoreStories = stories.Count - drafts.Count,
            Upcoming = upcoming,
            IsSample = scope.IsSample,
        };
    }

    private static List<DigestDate> TakeUpcoming(IReadOnlyList<StoryDraft> drafts, ZonedDateTime now, int count)
    {
        var seen = new HashSet<string>();
        var taken = new List<DigestDate>();
        foreach (var (excerpt, date) in DatePicker.InCalendarOrder(drafts.SelectMany(draft => draft.Upcoming(now)), item => item.Date.From))
        {
            if (taken.Count < count
                && excerpt.TryTake(date) is { } shown
                && seen.Add(DatePicker.Sameness(shown.From, shown.To, shown.What)))
            {
                taken.Add(shown);
            }
        }

        return taken;
    }
}
