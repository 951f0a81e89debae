using DigestBot.Text.Sentences;
using DigestBot.Text.Times.Joining;
using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times;

/// <summary>
/// Finds time expressions and places them on the calendar: tokens once, phrases by the rules of the language pack,
/// then each phrase in text order against publication date, tense and the times spoken of before it.
/// </summary>
internal static class TimeExpressionFinder
{
    public static IReadOnlyList<TimeExpression> Find(TextDocument document)
    {
        var words = document.Language.Times;
        var tokens = TimeTokenizer.Tokenize(document.Text, words);
        var phrases = PhraseFinder.Find(tokens, words.Grammar, words.LargestFirst);
        if (phrases.Count == 0)
        {
            return [];
        }

        var context = new AnchorContext(document.Published, NarrativeTest.IsNarrative(phrases, document.Published?.Date));
        var placer = new PhrasePlacer(
            document, tokens, new TenseReader(document.Text, tokens, words), new TimeResolver(context, !words.LargestFirst, words.FiscalYearMonth), context);
        return EventLength.Apply([.. phrases.Select(placer.Place)], document);
    }
}
