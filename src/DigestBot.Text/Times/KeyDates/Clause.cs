using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.KeyDates;

/// <summary>Where the clause around the tokens <paramref name="first"/> to before <paramref name="end"/> of a sentence begins and ends.</summary>
internal sealed class Clause(TimeToken[] tokens, int first, int end)
{
    /// <summary>Number of a conjunction that joins words as well as clauses ("and").</summary>
    public const int Coordinator = 3;

    private const int Conjunction = 0;
    private const int Relative = 1;

    // a quoted term of so many tokens belongs to the clause it stands in
    private const int ShortQuote = 10;

    // how far into a sentence a dateline ("LYDDA, Jan. 5 (Agency) --") can reach, in tokens
    private const int LongestDateline = 14;

    /// <summary>Index after the clause's last token.</summary>
    public int Stop()
    {
        for (var i = end; i < tokens.Length; i++)
        {
            if (tokens[i].Is(WordClass.ClauseBreak))
            {
                if (OtherMark(i, 1) is not { } closing)
                {
                    return i;
                }

                i = closing;
            }
            else if (tokens[i].Entry?.Word is "," or "、" || OpensClause(i))
            {
                return i;
            }
        }

        return tokens.Length;
    }

    /// <summary>Index of the clause's first token: what it speaks of is always in.</summary>
    public int Start()
    {
        var floor = AfterDateline();
        for (var i = first - 1; i >= floor; i--)
        {
            if (tokens[i].Is(WordClass.ClauseBreak))
            {
                if (OtherMark(i, -1) is { } opening && opening >= floor)
                {
                    i = opening;
                }
                else if (!IsDependent(i + 1))
                {
                    return i + 1;
                }
            }
            else if (tokens[i].Is(WordClass.Infinitive) && i + 1 < first && tokens[i + 1].Is(WordClass.FutureCue) && NounPhrase(i, floor) is { } happening)
            {
                // "to be held": the noun before it is what happens
                return happening;
            }
            else if (IsOpener(i, Relative))
            {
                return NounPhrase(i, floor) ?? floor;
            }
            else if (IsOpener(i) && !IsDependent(i + 1) && !EndsBefore(i + 1) && (!IsConjunction(i) || (i > 0 && tokens[i - 1].Entry?.Word == ",")))
            {
                return i + 1;
            }
        }

        return AfterCondition(floor);
    }

    /// <summary>Index after the clause that begins at <paramref name="from"/>, with the main verb when the phrase stands in an insertion or in front of it.</summary>
    public int StopOf(int from, int stop)
    {
        if (stop + 1 >= tokens.Length || tokens[stop].Entry?.Word != "," || stop < end)
        {
            return stop;
        }

        var isInsertion = IsVerb(stop + 1) && !Enumerable.Range(from, first - from).Any(IsVerb);
        return isInsertion || tokens[from].Is(WordClass.Preposition) ? new Clause(tokens, stop + 1, stop + 2).Stop() : stop;
    }

    /// <summary>"She said the bridge would open …" is told without "She said".</summary>
    public int AfterReport(int from)
    {
        var at = from;
        while (at < first && tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        if (at + 2 >= first || !tokens[at].Is(WordClass.Pronoun) || !tokens[at + 1].Is(WordClass.Reporting))
        {
            return at;
        }

        return IsOpener(at + 2) ? at + 3 : at + 2;
    }

    /// <summary>Whether a clause that begins at a token ends in a comma before the phrase, with another one's verb behind it.</summary>
    private bool EndsBefore(int from)
    {
        for (var i = from; i + 1 < first; i++)
        {
            if (tokens[i].Entry?.Word == "," && (IsVerb(i + 1) || tokens[i + 1].Is(WordClass.PastCue)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVerb(int index) => tokens[index].Is(WordClass.PastAuxiliary) || tokens[index].Is(WordClass.PresentCue) || tokens[index].Is(WordClass.ScheduledCue)
        || (tokens[index].Is(WordClass.FutureCue) && tokens[index].Is(WordClass.Dependent));

    /// <summary>Index behind the first comma from a token on, before the phrase; null when there is none.</summary>
    public int? CommaBefore(int from)
    {
        for (var i = Math.Max(from, 0); i < first; i++)
        {
            if (tokens[i].Entry?.Word is "," or "、" && !IsDependent(i + 1) && !tokens[i + 1].Is(WordClass.PastCue))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Index behind the dateline that opens the sentence; 0 when there is none.</summary>
    public int AfterDateline()
    {
        for (var i = 1; i < tokens.Length - 1 && i < LongestDateline; i++)
        {
            var word = tokens[i].Entry?.Word;
            if (word is "—" or "–" && tokens[i].SpaceBefore && tokens[0].Capital && tokens[i].Start - tokens[0].Start < 80)
            {
                return i + 1;
            }

            if (word == "-" && tokens[i].SpaceBefore && (tokens[i + 1].Entry?.Word == "-" || tokens[i + 1].SpaceBefore))
            {
                return tokens[i + 1].Entry?.Word == "-" ? i + 2 : i + 1;
            }

            if ((word is ")" && tokens[0].Entry?.Word == "(") || word is "】")
            {
                return i + 1;
            }
        }

        return 0;
    }

    // "If it rains, the match moves to Sunday" is told by its main clause
    private int AfterCondition(int floor)
    {
        if (!IsConjunction(floor))
        {
            return floor;
        }

        for (var i = floor; i < first; i++)
        {
            if (tokens[i].Entry?.Word == ",")
            {
                return i + 1;
            }
        }

        return floor;
    }

    private bool IsOpener(int index, int? kind = null) =>
        tokens[index].Is(WordClass.ClauseOpener) && (kind is null || tokens[index].Entry!.Number(WordClass.ClauseOpener) == kind);

    // "and" between nouns goes on, "and could", "after the" do not
    private bool OpensClause(int index) => IsOpener(index, Conjunction)
        || (IsOpener(index, Coordinator) && index + 1 < tokens.Length && (IsDependent(index + 1) || tokens[index + 1].Is(WordClass.PastCue)));

    private bool IsConjunction(int index) => IsOpener(index, Conjunction) || IsOpener(index, Coordinator);

    private bool IsDependent(int index) => index < tokens.Length && (tokens[index].Is(WordClass.Dependent) || tokens[index].Is(WordClass.FutureCue));

    private int? OtherMark(int index, int step)
    {
        for (var i = index + step; i >= 0 && i < tokens.Length && Math.Abs(i - index) <= ShortQuote; i += step)
        {
            if (tokens[i].Is(WordClass.ClauseBreak))
            {
                return i;
            }

            if (i >= first && i < end)
            {
                return null;
            }
        }

        return null;
    }

    // back to the article that brings the thing up
    private int? NounPhrase(int before, int floor)
    {
        for (var i = before - 1; i >= floor; i--)
        {
            if (tokens[i].Is(WordClass.Introducer)
                && (tokens[i].Entry!.Number(WordClass.Introducer) == 0 || i == 0 || !tokens[i - 1].Is(WordClass.NounLink)))
            {
                return i;
            }

            if (tokens[i].Is(WordClass.ClauseBreak) || tokens[i].Is(WordClass.FutureCue))
            {
                return null;
            }
        }

        return null;
    }
}
