using DigestBot.Text.Languages;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Finds the verb or preposition that says whether a phrase looks back or ahead: the nearest in its clause, the side of the verb first.</summary>
internal sealed class TenseReader(string text, TimeToken[] tokens, TimeWords words)
{
    // how far a cue may stand, in tokens, and what a comma and the far side cost; set on bench dates/timebank
    private const int Reach = 18;
    private const int CommaCost = 6;
    private const int FarSideCost = 4;

    // "said that …": the verb of the report is farther than those of what it reports
    private const int Reported = 2;
    private const int ReportedCost = 2;
    private const int ScheduledReach = 6;

    public TenseReading Read(int first, int end, int sentenceStart, int sentenceEnd)
    {
        var before = Nearest(first - 1, -1, sentenceStart, sentenceEnd, words.VerbLast ? FarSideCost : 0);
        var after = Nearest(end, 1, sentenceStart, sentenceEnd, words.VerbLast ? 0 : FarSideCost);
        var nearest = before.Cost <= after.Cost ? before : after;
        return nearest.Reading.Tense == Tense.Unknown && Deadline(first) is { } deadline
            ? deadline
            : nearest.Reading with { IsDeadline = first > 0 && tokens[first - 1].Is(WordClass.DeadlineCue) && tokens[first - 1].Is(WordClass.RangeJoint) };
    }

    private TenseReading? Deadline(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            if (tokens[i].Is(WordClass.DeadlineCue))
            {
                return new TenseReading(Tense.Future, Word(i));
            }
        }

        return null;
    }

    private (int Cost, TenseReading Reading) Nearest(int from, int step, int start, int end, int cost)
    {
        for (var i = from; i >= 0 && i < tokens.Length && cost <= Reach; i += step, cost++)
        {
            var token = tokens[i];
            if (token.Start < start || token.End > end || token.Is(WordClass.ClauseBreak))
            {
                break;
            }

            if (token.Entry?.Word == ",")
            {
                cost += CommaCost;
            }
            else if (token.Is(WordClass.ClauseOpener) && token.Entry!.Number(WordClass.ClauseOpener) == Reported)
            {
                cost += ReportedCost;
            }
            else if (token.Is(WordClass.FutureCue))
            {
                return (cost, new TenseReading(Tense.Future, Word(i)));
            }
            else if (IsBeforeInfinitive(i))
            {
                return (cost, new TenseReading(Tense.Future, Word(i) + " " + Word(i + 1)));
            }
            else if (token.Is(WordClass.PlanCue) && i > 0 && tokens[i - 1].Is(WordClass.PresentCue))
            {
                return (cost, new TenseReading(Tense.Future, Word(i - 1) + " " + Word(i)));
            }
            else if (token.Is(WordClass.PlanCue) && step < 0 && i + 1 < tokens.Length
                && tokens[i + 1].Is(WordClass.Introducer) && tokens[i + 1].Entry!.Number(WordClass.Introducer) == 0)
            {
                // "planned a rally on Saturday"
                return (cost, new TenseReading(Tense.Future, Word(i)));
            }
            else if (token.Is(WordClass.ScheduledCue) && step < 0 && from - i < ScheduledReach)
            {
                return (cost, new TenseReading(Tense.Future, Word(i)));
            }
            else if ((token.Is(WordClass.PastCue) && !(i == from && token.Is(WordClass.DeadlineCue)) && !IsNoun(i)) || HasPastEnding(token))
            {
                return (cost, Participle(i));
            }
        }

        return (int.MaxValue, default);
    }

    // "plans to", "is to"
    private bool IsBeforeInfinitive(int index) => index + 1 < tokens.Length && tokens[index + 1].Is(WordClass.Infinitive)
        && (tokens[index].Is(WordClass.PlanCue) || tokens[index].Is(WordClass.PresentCue))
        && !(index + 2 < tokens.Length && OpensNoun(tokens[index + 2]));

    // "agreed to his request", "a cut in May"
    private static bool OpensNoun(in TimeToken token) => token.Is(WordClass.Introducer) || token.Is(WordClass.Possessive);

    private bool IsNoun(int index) => index > 0 && !tokens[index].Is(WordClass.PastAuxiliary) && OpensNoun(tokens[index - 1]);

    private bool HasPastEnding(in TimeToken token) => words.PastEnding is { } ending && token is { Kind: TokenKind.Word, Capital: false }
        && (token.Entry is null || token.Is(WordClass.PlanCue))
        && token.End - token.Start > ending.Length + 1
        && text.AsSpan(token.Start, token.End - token.Start).EndsWith(ending, StringComparison.Ordinal);

    // "will be held" looks ahead and so does "is planned"; everything else with the ending is past
    private TenseReading Participle(int index)
    {
        // "was more likely than not"
        for (var i = index + 1; tokens[index].Is(WordClass.PastAuxiliary) && i < tokens.Length && i <= index + 2; i++)
        {
            if (tokens[i].Is(WordClass.FutureCue))
            {
                return new TenseReading(Tense.Future, Word(i));
            }
        }

        var auxiliary = index - 1;
        while (auxiliary >= 0 && auxiliary >= index - 2 && IsAdverb(tokens[auxiliary]))
        {
            auxiliary--;
        }

        return auxiliary >= 0 && (tokens[auxiliary].Is(WordClass.FutureCue) || tokens[auxiliary].Is(WordClass.PresentCue))
            ? new TenseReading(Tense.Future, Word(auxiliary) + " " + Word(index))
            : new TenseReading(Tense.Past, Word(index));
    }

    private bool IsAdverb(in TimeToken token) =>
        words.AdverbEnding is { } ending && text.AsSpan(token.Start, token.End - token.Start).EndsWith(ending, StringComparison.Ordinal);

    private string Word(int index) => text[tokens[index].Start..tokens[index].End];
}
