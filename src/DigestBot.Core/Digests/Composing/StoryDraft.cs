using DigestBot.Stories;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>One story on its way into a digest. The lead tells it; other reports lend quotes and dates it lacks, each with its own name and budget.</summary>
internal sealed class StoryDraft
{
    private readonly Story story;
    private readonly ArticleExcerpt lead;
    private readonly IReadOnlyList<ArticleExcerpt> excerpts;
    private readonly string headline;
    private readonly List<DigestSentence> sentences = [];
    private readonly List<DigestQuote> quotes = [];

    private readonly bool carriesOn;
    private readonly ReaderMemory memory;

    private StoryDraft(StoryPick pick, ReaderMemory memory)
    {
        this.memory = memory;
        story = pick.Story;
        carriesOn = pick.CarriesOn;
        lead = new ArticleExcerpt(story.Lead, memory, carriesOn);
        excerpts = [lead, .. story.OtherReports.Select(report => new ArticleExcerpt(report.Original, memory, carriesOn))];
        headline = lead.TakeHeadline();
    }

    /// <summary>Whether there is anything to tell: of a story that its readers know, only what they do not.</summary>
    public bool HasNews => !carriesOn || sentences.Count > 0 || quotes.Count > 0 || excerpts.Any(excerpt => excerpt.Dates.Count > 0);

    /// <summary>The lead took the place of what its own outlet printed before.</summary>
    private bool IsUpdate => carriesOn || story.Copies.Any(copy =>
        copy.Outlet.Equals(story.Lead.Outlet, StringComparison.OrdinalIgnoreCase) && StoryOrder.IsPublishedAfter(story.Lead, copy));

    /// <summary>
    /// Headline, gist and quotes; the dates follow when all stories have theirs. Room is kept for the first date the article looks
    /// forward to: what comes next is worth more than a fifth sentence, and a full digest must not lose what a brief one tells.
    /// </summary>
    public static StoryDraft Begin(StoryPick pick, DigestLimits limits, bool isQuoted, ZonedDateTime now, ReaderMemory memory)
    {
        var draft = new StoryDraft(pick, memory);
        var lead = draft.lead;
        var gist = draft.story.Lead.Analysis.Gist.Of(limits.Gist);
        draft.sentences.AddRange(lead.TakeSentences(gist.Take(1)));
        if (lead.Dates.FirstOrDefault(date => lead.IsUpcoming(date, now) || (limits.Dates > 0 && lead.LooksForwardTo(date))) is { } next)
        {
            lead.TryTake(next);
        }

        draft.sentences.AddRange(lead.TakeSentences(gist.Skip(1)));
        if (isQuoted)
        {
            draft.TakeQuotes(limits.Quotes);
        }

        return draft;
    }

    /// <summary>Its sentences and quotes are told, and no story after it tells them again.</summary>
    public void SaySo()
    {
        foreach (var text in sentences.Select(sentence => sentence.Text).Concat(quotes.Select(quote => quote.Text)))
        {
            memory.Say(text);
        }
    }

    /// <summary>The dates ahead, to be taken into the digest's common list. Another report adds only days that those before it do not have.</summary>
    public IEnumerable<(ArticleExcerpt Excerpt, KeyDate Date)> Upcoming(ZonedDateTime now)
    {
        var days = new HashSet<DateOnly>();
        foreach (var excerpt in excerpts)
        {
            foreach (var date in excerpt.Dates.Where(date => excerpt.IsUpcoming(date, now) && !days.Contains(date.From.Date)))
            {
                yield return (excerpt, date);
            }

            days.UnionWith(excerpt.Dates.Select(date => date.From.Date));
        }
    }

    public DigestStory Finish(DigestLimits limits, IReadOnlyList<DigestDate> upcoming) => new(
        headline,
        sentences,
        quotes,
        TakeDates(limits.Dates, upcoming),
        [
            lead.Source,
            .. story.Copies.Select(copy => ArticleExcerpt.SourceOf(copy, isCopy: true)),
            .. story.OtherReports.SelectMany(report => report.Articles.Select(article => ArticleExcerpt.SourceOf(article, article != report.Original))),
        ])
    {
        IsUpdate = IsUpdate,
        Coverage = CoverageCount.Of(story),
    };

    private void TakeQuotes(int count)
    {
        foreach (var excerpt in excerpts.TakeWhile(_ => quotes.Count < count))
        {
            quotes.AddRange(excerpt.TakeQuotes(count - quotes.Count, (_, words) => !IsSaid(words)).ToList());
        }
    }

    private bool IsSaid(string words) => quotes.Select(quote => quote.Text).Concat(sentences.Select(sentence => sentence.Text))
        .Any(said => said.Contains(words, StringComparison.OrdinalIgnoreCase) || words.Contains(said, StringComparison.OrdinalIgnoreCase));

    private List<DigestDate> TakeDates(int count, IReadOnlyList<DigestDate> upcoming)
    {
        var seen = upcoming.Select(date => DatePicker.Sameness(date.From, date.To, date.What)).ToHashSet();
        var days = new HashSet<DateOnly>();
        var chosen = new List<DigestDate>();
        foreach (var excerpt in excerpts)
        {
            foreach (var date in excerpt.Dates.Where(date => !days.Contains(date.From.Date)))
            {
                if (chosen.Count < count
                    && !excerpt.IsTold(date)
                    && !memory.HasJustSaid(excerpt.SamenessOf(date))
                    && seen.Add(excerpt.SamenessOf(date))
                    && excerpt.TryTake(date) is { } shown)
                {
                    chosen.Add(shown);
                    memory.Say(excerpt.SamenessOf(date));
                }
            }

            days.UnionWith(excerpt.Dates.Select(date => date.From.Date));
        }

        return [.. DatePicker.InCalendarOrder(chosen, date => date.From)];
    }
}
