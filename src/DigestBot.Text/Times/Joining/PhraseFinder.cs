using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Joining;

/// <summary>Reads the phrases of a text from left to right, longest first, then joins those that are one point in time or one range.</summary>
internal static class PhraseFinder
{
    // no article holds so many; a hostile text does
    private const int MostPhrases = 20_000;

    public static List<TimePhrase> Find(TimeToken[] tokens, TimeGrammar grammar, bool largestFirst)
    {
        var phrases = new List<TimePhrase>();
        for (var i = 0; i < tokens.Length && phrases.Count < MostPhrases;)
        {
            if (tokens[i].Kind != TokenKind.Mark && tokens[i].Entry is null && !tokens[i].IsNumber && tokens[i].Kind != TokenKind.Ordinal
                || grammar.Longest(tokens, i) is not { } phrase)
            {
                i++;
                continue;
            }

            phrases.Add(phrase);
            i = phrase.End;
        }

        return RangeJoiner.Join(PointJoiner.Join(phrases, tokens, largestFirst), tokens);
    }
}
