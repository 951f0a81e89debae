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

    /// <summary>Headline, gist and quotes; the dates follow when all stories have theirs.</summary>
    public static StoryDraft Begin(Story story, DigestLimits limits, bool isQuoted)
    {
        var draft = new StoryDraft(story);
        draft.TakeSentences(limits.Gist);
        if (isQuoted)
        {
            draft.TakeQuotes(limits.Quotes);
        }

        return draft;
    }

    /// <summary>The dates ahead, to be taken into the digest's common list.</summary>
    public IEnumerable<(StoryDraft Draft, KeyDate Date)> Upcoming(ZonedDateTime now) => Analysis.KeyDates
        .Where(date => DatePicker.IsUpcoming(date, story.Lead.Day, now))
        .Select(date => (this, date));

    /// <summary>The date, when its words still fit.</summary>
    public DigestDate? TryTake(KeyDate date)
    {
        var what = DatePicker.Clean(date.What.Of(Analysis.Text));
        var phrase = date.Phrase.Of(Analysis.Text).Trim();
        var shown = what.Contains(phrase, StringComparison.Ordinal) ? what : $"{what} {phrase}";
        return budget.TryTake(shown)
            ? new DigestDate(date.From, date.To, phrase, what, source, WebLink.To(source.Url, what))
            : null;
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

    private void TakeSentences(GistLength length)
    {
        foreach (var span in Analysis.Gist.Of(length))
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
        var taken = new List<DigestDate>();
        foreach (var date in Analysis.KeyDates)
        {
            if (taken.Count < count
                && !IsTold(date)
                && seen.Add(DatePicker.Sameness(date.From, date.To, DatePicker.Clean(date.What.Of(Analysis.Text))))
                && TryTake(date) is { } shown)
            {
                taken.Add(shown);
            }
        }

        return [.. DatePicker.InCalendarOrder(taken, date => date.From)];
    }

    /// <summary>What happened by the article's day and stands in the gist is told; what it looked forward to is worth its place in the calendar.</summary>
    private bool IsTold(KeyDate date) =>
        LocalDate.FromDateOnly(date.From.Date) <= story.Lead.Day && told.Any(sentence => sentence.Contains(date.What));

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
