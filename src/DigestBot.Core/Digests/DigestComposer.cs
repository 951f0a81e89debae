using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Makes a digest: the topic's stories → what is shown of each.</summary>
public sealed class DigestComposer(TopicNews news)
{
    public async Task<Digest> ComposeAsync(DigestRequest request, CancellationToken cancellation)
    {
        var (scope, stories, _) = await news.FindAsync(request.Reader, request.Topic, request.Window, request.Zone, request.Culture, cancellation);
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

    /// <summary>One article by itself, whatever topics it is on.</summary>
    /// <param name="article">The article, stored or not.</param>
    /// <param name="now">When it is told.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="culture">The reader's culture.</param>
    public static Digest Compose(Article article, Instant now, DateTimeZone zone, CultureInfo culture)
    {
        var limits = DigestLimits.Of(DigestLength.Full);
        var here = now.InZone(zone);
        var draft = StoryDraft.Begin(new Story(article, []), limits, isQuoted: true, here);
        var upcoming = TakeUpcoming([draft], here, limits.Upcoming);
        var window = new DigestWindow(article.Day, article.Day);
        return new Digest
        {
            TopicName = "",
            TopicTitle = article.Outlet,
            Length = DigestLength.Full,
            Asked = window,
            Shown = window,
            ComposedAt = now,
            Zone = zone.Id,
            Culture = culture.Name,
            Stories = [draft.Finish(limits, upcoming)],
            Upcoming = upcoming,
            IsSample = article.IsSample,
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
