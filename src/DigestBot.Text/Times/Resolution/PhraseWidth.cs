using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Which words around a phrase belong to it: "roughly", "early", "the end of", and "from" before a day to come.</summary>
internal static class PhraseWidth
{
    /// <summary>Number of a hedge or stage that binds only behind another ("than", "of").</summary>
    public const int BindsBehind = 1;

    /// <summary>Number of a hedge that binds only before a number ("over").</summary>
    public const int BindsNumbers = 2;

    /// <summary>Number of an article, which does not belong to a bare year ("the 2024 vote").</summary>
    public const int IsArticle = 3;

    /// <summary>Number of a hedge that binds only behind <see cref="OpensHedge"/> ("least").</summary>
    public const int BindsBehindOpener = 4;

    /// <summary>Number of a word that opens such a hedge ("at").</summary>
    public const int OpensHedge = 5;

    private const int Widest = 4;

    /// <summary>The first token of the phrase with those words.</summary>
    /// <param name="phrase">The phrase itself.</param>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="floor">The first token that no earlier phrase has taken.</param>
    /// <param name="role">How the phrase lies to publication.</param>
    public static int FirstToken(TimePhrase phrase, TimeToken[] tokens, int floor, TimeRole role)
    {
        var (first, meaning) = (phrase.First, phrase.Meaning);
        var allowed = meaning is TimeMeaning.Fixed { Type: TimeType.Duration } ? WordClass.Hedge : WordClass.Stage;
        if (meaning is not TimeMeaning.Fixed { Type: not TimeType.Duration })
        {
            while (first > floor && phrase.First - first < Widest && tokens[first - 1].Is(allowed))
            {
                first--;
            }
        }

        while (first < phrase.First && !CanOpen(tokens, first, allowed, phrase))
        {
            first++;
        }

        if (role == TimeRole.Future && meaning is TimeMeaning.Weekday or TimeMeaning.InYear { Part: YearPart.Day } && first == phrase.First
            && first > floor && tokens[first - 1].Is(WordClass.RangeOpener) && tokens[first - 1].Is(WordClass.DeadlineCue))
        {
            first--;
        }

        return first;
    }

    private static bool CanOpen(TimeToken[] tokens, int first, WordClass allowed, TimePhrase phrase) => tokens[first].Entry!.Number(allowed) switch
    {
        BindsBehind or BindsBehindOpener => false,
        OpensHedge => tokens[first + 1].Is(allowed) && tokens[first + 1].Entry!.Number(allowed) == BindsBehindOpener,
        BindsNumbers => tokens[first + 1].IsNumber,
        IsArticle => phrase.First - first > 1 || phrase.Meaning is not TimeMeaning.Absolute { Period.Unit: TimeUnit.Year },
        _ => true,
    };
}
