using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Makes a digest of the stories that were picked for it.</summary>
internal static class DigestWriter
{
    /// <param name="request">What was asked.</param>
    /// <param name="scope">Which news it is about.</param>
    /// <param name="picks">The stories, the ones to be told first before the others.</param>
    /// <param name="memory">What the reader knows, sentence, quote or date; it is not told.</param>
    public static WrittenDigest Write(DigestRequest request, NewsScope scope, IReadOnlyList<StoryPick> picks, ReaderMemory memory)
    {
        var limits = DigestLimits.Of(request.Length);
        var here = scope.ComposedAt.InZone(request.Zone);
        List<(StoryPick Pick, StoryDraft Draft)> drafts = [];
        List<StoryPick> more = [];
        foreach (var pick in picks)
        {
            var isFull = drafts.Count >= limits.Stories;
            if (isFull && !pick.CarriesOn)
            {
                more.Add(pick);
                continue;
            }

            // whether there is anything to tell of a known story shows when it is begun
            var draft = StoryDraft.Begin(pick, limits, drafts.Count < limits.QuotedStories, here, memory);
            if (draft.HasNews && isFull)
            {
                more.Add(pick);
            }
            else if (draft.HasNews)
            {
                drafts.Add((pick, draft));
                draft.SaySo();
            }
        }

        var upcoming = TakeUpcoming([.. drafts.Select(one => one.Draft)], here, limits.Upcoming, memory);
        var told = drafts.Select(one => (one.Pick, Story: one.Draft.Finish(limits, upcoming))).ToLookup(one => !one.Pick.CarriesOn || TellsSomething(one.Story, upcoming));
        more.AddRange(told[false].Select(one => one.Pick));
        var digest = new Digest
        {
            TopicName = scope.TopicName,
            TopicTitle = scope.TopicTitle,
            Length = request.Length,
            Asked = scope.Asked,
            Shown = scope.Shown,
            ComposedAt = scope.ComposedAt,
            Zone = scope.Zone,
            Culture = scope.Culture,
            Stories = [.. told[true].Select(one => one.Story)],
            MoreStories = more.Count,
            Upcoming = upcoming,
            IsSample = scope.IsSample,
        };
        return new WrittenDigest(digest, [.. told[true].Select(one => one.Pick)], more);
    }

    /// <summary>A new date may have found no room among the dates.</summary>
    private static bool TellsSomething(DigestStory story, List<DigestDate> upcoming) =>
        story.Sentences.Count > 0 || story.Quotes.Count > 0 || story.Dates.Count > 0
        || upcoming.Any(date => story.Sources.Any(source => source.Article == date.Source.Article));

    /// <summary>The dates ahead of all stories together.</summary>
    public static List<DigestDate> TakeUpcoming(IReadOnlyList<StoryDraft> drafts, ZonedDateTime now, int count, ReaderMemory memory)
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
                memory.Say(DatePicker.Sameness(shown.From, shown.To, shown.What));
            }
        }

        return taken;
    }
}
