using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Which words around a phrase belong to it: "roughly", "early", "the end of", and "from" before a day to come.</summary>
internal static class PhraseWidth
{
    private const int Widest = 4;

    public static TextSpan Of(TimePhrase phrase, TimeToken[] tokens, TimeMeaning meaning, TimeRole role)
    {
        var first = phrase.First;
        var allowed = meaning is TimeMeaning.Fixed { Type: TimeType.Duration } ? WordClass.Hedge : WordClass.Stage;
        if (meaning is not TimeMeaning.Fixed { Type: not TimeType.Duration })
        {
            while (first > 0 && phrase.First - first < Widest && tokens[first - 1].Is(allowed))
            {
                first--;
            }
        }

        // "of", "-" and the like bind only behind a word of their own kind
        while (first < phrase.First && tokens[first].Entry?.Word is "of" or "-" or "than" or "up")
        {
            first++;
        }

        // "over the past weeks", "the 2024 vote"
        if (first < phrase.First && tokens[first].Entry?.Word is "over" or "under" && !tokens[first + 1].IsNumber)
        {
            first++;
        }

        if (phrase.First - first == 1 && meaning is TimeMeaning.Absolute { Period.Unit: TimeUnit.Year } && tokens[first].Entry?.Word == "the")
        {
            first++;
        }

        if (role == TimeRole.Future && meaning is TimeMeaning.Weekday or TimeMeaning.InYear { Part: YearPart.Day } && first == phrase.First
            && first > 0 && tokens[first - 1].Is(WordClass.RangeOpener) && tokens[first - 1].Is(WordClass.DeadlineCue))
        {
            first--;
        }

        return new TextSpan(tokens[first].Start, tokens[phrase.End - 1].End);
    }
}
