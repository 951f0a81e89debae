using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Makes a digest of the stories that were picked for it.</summary>
internal static class DigestWriter
{
    /// <param name="request">What was asked.</param>
    /// <param name="scope">Which news it is about.</param>
    /// <param name="picks">The stories, the ones to be told first before the others.</param>
    /// <param name="isSaid">What the reader knows, sentence, quote or date; it is not told.</param>
    public static Digest Write(DigestRequest request, NewsScope scope, IReadOnlyList<StoryPick> picks, Func<string, bool> isSaid)
    {
        var limits = DigestLimits.Of(request.Length);
        var here = scope.ComposedAt.InZone(request.Zone);
        List<StoryDraft> drafts = [];
        var more = 0;
        foreach (var pick in picks)
        {
            var isFull = drafts.Count >= limits.Stories;
            if (isFull && !pick.CarriesOn)
            {
                more++;
                continue;
            }

            // whether there is anything to tell of a known story shows when it is begun
            var draft = StoryDraft.Begin(pick, limits, drafts.Count < limits.QuotedStories, here, isSaid);
            if (draft.HasNews && isFull)
            {
                more++;
            }
            else if (draft.HasNews)
            {
                drafts.Add(draft);
            }
        }

        var upcoming = TakeUpcoming(drafts, here, limits.Upcoming);
        return new Digest
        {
            TopicName = scope.TopicName,
            TopicTitle = scope.TopicTitle,
            Length = request.Length,
            Asked = scope.Asked,
            Shown = scope.Shown,
            ComposedAt = scope.ComposedAt,
            Zone = scope.Zone,
            Culture = scope.Culture,
            Stories = [.. drafts.Select(draft => draft.Finish(limits, upcoming))],
            MoreStories = more,
            Upcoming = upcoming,
            IsSample = scope.IsSample,
        };
    }

    /// <summary>The dates ahead of all stories together.</summary>
    public static List<DigestDate> TakeUpcoming(IReadOnlyList<StoryDraft> drafts, ZonedDateTime now, int count)
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
