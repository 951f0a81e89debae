using DigestBot.Text.Sentences;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>"A three-day meeting … from Sunday": a start whose sentence names the length in days just before it runs that long.</summary>
internal static class EventLength
{
    public static IReadOnlyList<TimeExpression> Apply(List<TimeExpression> times, TextDocument document)
    {
        for (var i = 1; i < times.Count; i++)
        {
            if (times[i] is { Type: TimeType.Date, From: { Time: null } from, Parts.Count: 0 } start && Days(times[i - 1].Value) is { } days
                && start.To?.Date.DayNumber == from.Date.DayNumber + 1
                && IsStart(start, document) && !HasSentenceEnd(document, times[i - 1].Span.End, start.Span.Start))
            {
                var end = new CalendarPeriod(TimeUnit.Day, from.Date).Shift(days).Start;
                times[i] = start with
                {
                    To = new CalendarMoment(end),
                    Explanation = $"{start.Explanation.TrimEnd('.')}; it runs {days} days.",
                };
            }
        }

        return times;
    }

    // "from" is the word that both opens a range and looks ahead
    private static bool IsStart(TimeExpression start, TextDocument document)
    {
        var phrase = start.Span.In(document.Text);
        var space = phrase.IndexOf(' ');
        return space > 0 && document.Language.Times.Grammar.Lexicon.Find(phrase[..space]) is { } word
            && word.Is(WordClass.RangeOpener) && word.Is(WordClass.DeadlineCue);
    }

    private static int? Days(string value) =>
        value is ['P', .., 'D'] && int.TryParse(value.AsSpan(1, value.Length - 2), out var days) && days is > 1 and < 60 ? days : null;

    private static bool HasSentenceEnd(TextDocument document, int from, int to) =>
        SentenceIndex.At(document.Sentences, from) != SentenceIndex.At(document.Sentences, to);
}
