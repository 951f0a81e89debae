using DigestBot.Articles;
using DigestBot.Stories;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>One story on its way into a digest, with what may still be shown of its article.</summary>
internal sealed class StoryDraft
{
    private readonly Story story;
    private readonly WordBudget budget = new();
    private readonly DigestSource source;
    private readonly string headline;
    private readonly List<TextSpan> told = [];
    private readonly List<DigestSentence> sentences = [];
    private readonly List<DigestQuote> quotes = [];
    private readonly Dictionary<KeyDate, DigestDate> dates = [];

    private StoryDraft(Story story)
    {
        this.story = story;
        headline = budget.TryTake(story.Lead.Title) ? story.Lead.Title : DigestLabels.English.Untitled;
        source = SourceOf(story.Lead, headline, isCopy: false);
    }

    private ArticleAnalysis Analysis => story.Lead.Analysis;

    /// <summary>The lead took the place of what its own outlet printed before.</summary>
    private bool IsUpdate => story.Copies.Any(copy =>
        copy.Outlet.Equals(story.Lead.Outlet, StringComparison.OrdinalIgnoreCase) && StoryOrder.IsPublishedAfter(story.Lead, copy));

    /// <summary>
    /// Headline, gist and quotes; the dates follow when all stories have theirs. Room is kept for the first date the article looks
    /// forward to: what comes next is worth more than a fifth sentence, and a full digest must not lose what a brief one tells.
    /// </summary>
    public static StoryDraft Begin(Story story, DigestLimits limits, bool isQuoted, ZonedDateTime now)
    {
        var draft = new StoryDraft(story);
        var gist = story.Lead.Analysis.Gist.Of(limits.Gist);
        draft.TakeSentences(gist.Take(1));
        if (draft.Analysis.KeyDates.FirstOrDefault(date => draft.IsUpcoming(date, now) || (limits.Dates > 0 && draft.LooksForwardTo(date))) is { } next)
        {
            draft.TryTake(next);
        }

        draft.TakeSentences(gist.Skip(1));
        if (isQuoted)
        {
            draft.TakeQuotes(limits.Quotes);
        }

        return draft;
    }

    /// <summary>The dates ahead, to be taken into the digest's common list.</summary>
    public IEnumerable<(StoryDraft Draft, KeyDate Date)> Upcoming(ZonedDateTime now) => Analysis.KeyDates
        .Where(date => IsUpcoming(date, now))
        .Select(date => (this, date));

    /// <summary>The date, when its words still fit or are counted already.</summary>
    public DigestDate? TryTake(KeyDate date)
    {
        if (dates.TryGetValue(date, out var taken))
        {
            return taken;
        }

        var what = DatePicker.Clean(date.What.Of(Analysis.Text));
        var phrase = date.Phrase.Of(Analysis.Text).Trim();
        if (!budget.TryTake(what.Contains(phrase, StringComparison.Ordinal) ? what : $"{what} {phrase}"))
        {
            return null;
        }

        return dates[date] = new DigestDate(date.From, date.To, phrase, what, source, WebLink.To(source.Url, what));
    }

    public DigestStory Finish(DigestLimits limits, IReadOnlyList<DigestDate> upcoming) => new(
        headline,
        sentences,
        quotes,
        TakeDates(limits.Dates, upcoming),
        [source, .. story.Copies.Select(copy => SourceOf(copy, copy.Title, isCopy: true))])
    {
        IsUpdate = IsUpdate,
    };

    private void TakeSentences(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            var text = span.Of(Analysis.Text);
            if (budget.TryTake(text))
            {
                told.Add(span);
                sentences.Add(new DigestSentence(text, source, WebLink.To(source.Url, text)));
            }
        }
    }

    private void TakeQuotes(int count)
    {
        foreach (var (quote, text) in QuotePicker.Pick(Analysis, told, count, budget.TryTake))
        {
            quotes.Add(new DigestQuote(text, quote.Kind, quote.Speaker, source, WebLink.To(source.Url, text)));
        }
    }

    private List<DigestDate> TakeDates(int count, IReadOnlyList<DigestDate> upcoming)
    {
        var seen = upcoming.Select(date => DatePicker.Sameness(date.From, date.To, date.What)).ToHashSet();
        var chosen = new List<DigestDate>();
        foreach (var date in Analysis.KeyDates)
        {
            if (chosen.Count < count
                && !IsTold(date)
                && seen.Add(DatePicker.Sameness(date.From, date.To, DatePicker.Clean(date.What.Of(Analysis.Text))))
                && TryTake(date) is { } shown)
            {
                chosen.Add(shown);
            }
        }

        return [.. DatePicker.InCalendarOrder(chosen, date => date.From)];
    }

    private bool IsUpcoming(KeyDate date, ZonedDateTime now) => DatePicker.IsUpcoming(date, story.Lead.Day, now);

    private bool LooksForwardTo(KeyDate date) => LocalDate.FromDateOnly(date.From.Date) > story.Lead.Day;

    /// <summary>What happened by the article's day and stands in the gist is told; what it looked forward to is worth its place in the calendar.</summary>
    private bool IsTold(KeyDate date) => !LooksForwardTo(date) && told.Any(date.What.Overlaps);

    private static DigestSource SourceOf(Article article, string title, bool isCopy) => new(
        article.Id,
        article.Outlet,
        article.Analysis.Agency,
        title,
        article.Analysis.Language,
        article.Day,
        article.PublishedAt,
        WebLink.Href(article.Url) is null ? null : article.Url,
        isCopy);
}
