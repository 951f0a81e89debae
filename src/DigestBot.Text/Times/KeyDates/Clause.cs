using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.KeyDates;

/// <summary>Where the clause around the tokens <paramref name="first"/> to before <paramref name="end"/> of a sentence begins and ends.</summary>
internal sealed class Clause(TimeToken[] tokens, int first, int end)
{
    private const int Conjunction = 0;
    private const int Relative = 1;

    /// <summary>Index after the clause's last token.</summary>
    public int Stop()
    {
        for (var i = end; i < tokens.Length; i++)
        {
            if (tokens[i].Is(WordClass.ClauseBreak) || tokens[i].Entry?.Word is "," or "、"
                || (tokens[i].Is(WordClass.ClauseOpener) && tokens[i].Entry!.Number(WordClass.ClauseOpener) == Conjunction))
            {
                return i;
            }
        }

        return tokens.Length;
    }

    /// <summary>Index of the clause's first token: what it speaks of is always in.</summary>
    public int Start()
    {
        for (var i = first - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (token.Is(WordClass.ClauseBreak) && !IsDependent(i + 1))
            {
                return i + 1;
            }

            if (token.Is(WordClass.Infinitive) && IsPassiveAhead(i) && NounPhrase(i) is { } happening)
            {
                return happening;
            }

            if (token.Is(WordClass.ClauseOpener) && token.Entry!.Number(WordClass.ClauseOpener) is var kind)
            {
                if (kind == Relative)
                {
                    return NounPhrase(i) ?? 0;
                }

                if (!IsDependent(i + 1) && (kind != Conjunction || (i > 0 && tokens[i - 1].Entry?.Word == ",")))
                {
                    return i + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>Index behind the first comma from a token on, before the phrase; null when there is none.</summary>
    public int? CommaBefore(int from)
    {
        for (var i = Math.Max(from, 0); i < first; i++)
        {
            if (tokens[i].Entry?.Word is "," or "、" && !IsDependent(i + 1))
            {
                return i + 1;
            }
        }

        return null;
    }

    private bool IsDependent(int index) => index < tokens.Length && (tokens[index].Is(WordClass.Dependent) || tokens[index].Is(WordClass.FutureCue));

    // "to be held": the noun before it is what happens
    private bool IsPassiveAhead(int index) => index + 1 < first && tokens[index + 1].Is(WordClass.FutureCue);

    // back to the article that brings the thing up
    private int? NounPhrase(int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (tokens[i].Is(WordClass.Introducer))
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
