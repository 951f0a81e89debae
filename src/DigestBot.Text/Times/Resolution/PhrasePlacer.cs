using DigestBot.Text.Sentences;
using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Turns the phrases of one document, in order, into time expressions.</summary>
internal sealed class PhrasePlacer(TextDocument document, TimeToken[] tokens, TenseReader tenses, TimeResolver resolver, AnchorContext context)
{
    private int sentence;
    private int paragraph;
    private int floor;

    public TimeExpression Place(TimePhrase phrase)
    {
        var start = tokens[phrase.First].Start;
        sentence = Advance(document.Sentences, sentence, start);
        paragraph = Advance(document.Paragraphs, paragraph, start);
        (context.Sentence, context.Paragraph) = (sentence, paragraph);
        var bounds = sentence < document.Sentences.Count ? document.Sentences[sentence] : new TextSpan(0, document.Text.Length);
        var tense = tenses.Read(phrase.First, phrase.End, Math.Min(bounds.Start, start), bounds.End);
        var placed = phrase.Meaning is TimeMeaning.Range range ? Range(phrase, range, tense) : Single(phrase, tense);
        floor = phrase.End;
        return placed;
    }

    private static int Advance(IReadOnlyList<TextSpan> spans, int index, int position)
    {
        while (index + 1 < spans.Count && spans[index].End <= position)
        {
            index++;
        }

        return index;
    }

    private TimeExpression Single(TimePhrase phrase, TenseReading tense)
    {
        var resolved = resolver.Resolve(phrase.Meaning, tense);
        var role = Role(resolved.Type, resolved.From, resolved.To);
        if (role == TimeRole.Past && tense.Tense == Tense.Future && resolved.From?.Date == context.Published)
        {
            // later on the day of publication
            role = TimeRole.None;
        }

        var first = PhraseWidth.FirstToken(phrase, tokens, floor, role);
        var span = new TextSpan(tokens[first].Start, tokens[phrase.End - 1].End);
        var modifier = PhraseModifier.Of(phrase, tokens, first, resolved.Type);
        return new TimeExpression(span, resolved.Type, resolved.Value, resolved.From, resolved.To, role, Explain(span, resolved.Why + PhraseModifier.Words(modifier)))
        {
            Modifier = modifier,
            Anchor = resolved.Anchor,
            IsCountedOn = phrase.Meaning is TimeMeaning.FromContext or TimeMeaning.PartOfDay { Day: TimeMeaning.FromContext },
        };
    }

    private TimeExpression Range(TimePhrase phrase, TimeMeaning.Range range, TenseReading tense)
    {
        var start = resolver.Resolve(range.Start.Meaning, tense);
        var end = After(start, resolver.Resolve(range.End.Meaning, tense), range.End.Meaning);
        var span = new TextSpan(tokens[phrase.First].Start, tokens[phrase.End - 1].End);
        var (from, to) = (start.From, end.To);
        if (from is null || to is null || from.Value.Date > to.Value.Date)
        {
            // "2025 -- 1910" runs backwards: a pair of years, no stretch of the calendar
            (from, to) = (null, null);
        }

        var role = Role(start.Type, from, to);
        return new TimeExpression(span, start.Type, $"{start.Value}/{end.Value}", from, to, role, Explain(span, RangeReason(start, end)))
        {
            Anchor = start.Anchor ?? end.Anchor,
            Parts = [Part(range.Start, start), Part(range.End, end)],
        };
    }

    // the end of a range never lies before its start: "Friday to Monday", "November to March"
    private static ResolvedTime After(ResolvedTime start, ResolvedTime end, TimeMeaning meaning)
    {
        if (start.Period is not { } first || end.Period is not { } last || last.Start >= first.Start)
        {
            return end;
        }

        return meaning switch
        {
            TimeMeaning.Weekday => ResolvedTime.Of(last.Shift(7 * (((first.Start.DayNumber - last.Start.DayNumber) / 7) + 1)), "the first such weekday after it").CountedFrom(first.Start),
            TimeMeaning.InYear { Year: null } part when part.Part.In(first.Year) is { } same && same.Start >= first.Start =>
                ResolvedTime.Of(same, PeriodWords.Of(same)),
            TimeMeaning.InYear { Year: null } part when part.Part.In(first.Year + 1) is { } next => ResolvedTime.Of(next, PeriodWords.Of(next)),
            _ => end,
        };
    }

    private TimePart Part(TimeMeaning.RangeEnd end, ResolvedTime resolved) =>
        new(new TextSpan(tokens[end.FirstToken].Start, tokens[end.EndToken - 1].End), resolved.Type, resolved.Value);

    private static string RangeReason(ResolvedTime start, ResolvedTime end) => start.Period is { } first && end.Period is { } last
        ? $"from {PeriodWords.Of(first)} to {PeriodWords.Of(last)}"
        : $"from {start.Value} to {end.Value}";

    private string Explain(TextSpan span, string why) => $"{span.Of(document.Text).ReplaceLineEndings(" ")}: {why}.";

    private TimeRole Role(TimeType type, CalendarMoment? from, CalendarMoment? to)
    {
        if (type == TimeType.Duration)
        {
            return TimeRole.Duration;
        }

        if (context.Published is not { } published || from is not { } first || to is not { } end)
        {
            return TimeRole.None;
        }

        return first.Date > published ? TimeRole.Future
            : end.Date <= published || (end.Time is null or { Ticks: 0 } && end.Date.DayNumber == published.DayNumber + 1) ? TimeRole.Past
            : TimeRole.None;
    }
}
