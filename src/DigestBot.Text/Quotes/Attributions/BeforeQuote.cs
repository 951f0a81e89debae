using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Attributions;

/// <summary>Attributions that stand before the quote in its sentence.</summary>
internal sealed class BeforeQuote(Frame frame, NameRegister names, PhraseParser phrases, SubjectFinder subjects)
{
    // how far before the quote its verb may stand, in tokens
    private const int Reach = 120;

    /// <summary>The cue nearest before the quote with its subject: Lind said that the "…"; Lind: "…"; or null.</summary>
    public Attribution? LeadIn(int quote, Sentence sentence)
    {
        var start = Math.Max(SentenceBefore(quote, sentence) ?? sentence.Start, quote - Reach);
        Attribution? weak = null;
        Attribution? inner = null;
        for (var i = quote - 1; i >= start; i--)
        {
            if (names.MentionAt(i) is not null || frame.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (weak is null && (frame.Tokens[i].Is(QuoteWordClass.Passive) || IsPlan(i)) && Of(i, start, quote) is { } soft)
            {
                weak = soft with { Pattern = CuePattern.Evoked };
            }
            else if (frame.Tokens[i].Is(QuoteWordClass.Speech) && !IsPlan(i) && !subjects.IsNoun(i) && Of(i, start, quote) is { } strong)
            {
                if (IsReported(strong, start))
                {
                    inner ??= strong;
                    continue;
                }

                return weak is not null && frame.Tokens[weak.Cue].Is(QuoteWordClass.Characterises) && weak.Source.Shape is SourceShape.Name or SourceShape.Pronoun ? weak : strong;
            }
            else if (weak is null && frame.Tokens[i].Is(QuoteWordClass.Evocation) && !subjects.IsNoun(i) && Of(i, start, quote) is { } evoked)
            {
                weak = evoked with { Pattern = CuePattern.Evoked };
            }
        }

        weak = inner ?? weak;
        return quote - 1 < start ? weak
            : frame.IsMark(quote - 1, ':') ? Colon(quote, start) ?? weak
            : frame.IsDash(quote - 1) ? Dash(quote, start) ?? weak
            : weak;
    }

    /// <summary>'Ulla Lind – "…"': a name and nothing else before the dash.</summary>
    private Attribution? Dash(int quote, int start) =>
        quote - 2 >= start && names.MentionAt(quote - 2) is { Kind: BearerKind.Person or BearerKind.Unknown } name && name.RunStart == start && name.End == quote - 1
            ? new Attribution(new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start)), quote - 1, CuePattern.Dash)
            : null;

    /// <summary>"Lind said villages had asked for …": what nameless sources ask for is part of what Lind said.</summary>
    private bool IsReported(Attribution attribution, int start)
    {
        var before = attribution.Source.Start - 1;
        while (before > start && frame.Tokens[before].Is(QuoteWordClass.Determiner | QuoteWordClass.Relative))
        {
            before--;
        }

        return attribution.Source.Shape == SourceShape.Unnamed && before > start && frame.Tokens[before].Is(QuoteWordClass.Says) && names.MentionAt(before) is null;
    }

    /// <summary>Whether nothing but the address and a mark stands between the cue and the quote.</summary>
    public bool IsDirect(int quote, int cue) => frame.MarkAt(quote - 1) is ':' or ',' || quote - cue <= 2;

    /// <summary>"According to the ministry, … "…"".</summary>
    public Attribution? AccordingTo(Sentence sentence, int quote)
    {
        for (var i = Math.Max(sentence.Start, quote - Reach); i < quote; i++)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.AccordingTo) && names.MentionAt(i) is null)
            {
                var at = i + 1;
                while (at < quote && frame.Tokens[at].Is(QuoteWordClass.To))
                {
                    at++;
                }

                if (phrases.Starting(at, quote) is { } phrase)
                {
                    return new Attribution(phrase, i, CuePattern.AccordingTo);
                }
            }
        }

        return null;
    }

    private Attribution? Of(int verb, int start, int quote)
    {
        var token = frame.Tokens[verb];
        if (token.Is(QuoteWordClass.He | QuoteWordClass.She))
        {
            return new Attribution(new SourcePhrase(verb, verb + 1, SourceShape.Pronoun), verb, CuePattern.Before);
        }

        var participle = token.Is(QuoteWordClass.Saying | QuoteWordClass.Evoking) && !token.Is(QuoteWordClass.Says | QuoteWordClass.Evokes);
        if (participle || token.Is(QuoteWordClass.Say) && !token.Is(QuoteWordClass.Says))
        {
            var near = participle ? Doer(verb, start) : subjects.Before(verb, start);
            return (near is { Shape: SourceShape.Unnamed } ? subjects.Main(start, verb) : near ?? subjects.Main(start, verb)) is { } main ? new Attribution(main, verb, CuePattern.Before) : null;
        }

        if (token.Is(QuoteWordClass.Passive))
        {
            return phrases.Starting(verb + 1, quote) is { } agent ? new Attribution(agent, verb, CuePattern.Before) : null;
        }

        var subject = VerbSecond(verb, start, quote) ?? subjects.Before(verb, start) ?? subjects.Main(start, verb);
        if (subject is null && !token.Is(QuoteWordClass.Addressing))
        {
            subject = phrases.Starting(verb + 1, quote);
        }

        return subject is { } found ? new Attribution(found, verb, CuePattern.Before) : null;
    }

    /// <summary>Who is saying: the name right before ("with Lind saying"), else the source of the speech verb before ("Lind said, adding").</summary>
    private SourcePhrase? Doer(int participle, int start)
    {
        var last = participle - 1;
        while (last > start && frame.Tokens[last].Is(QuoteWordClass.Skippable) && names.MentionAt(last) is null)
        {
            last--;
        }

        if (last >= start && names.MentionAt(last) is { } beside && (beside.RunStart <= start + 1
            || !frame.Tokens[beside.RunStart - 1].Is(QuoteWordClass.Preposition) || frame.Tokens[beside.RunStart - 2].Kind == TokenKind.Mark))
        {
            return new SourcePhrase(beside.Start, beside.End, SourceShape.Name, names.IndexAt(beside.Start));
        }

        for (var i = participle - 1; i >= start; i--)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.Says) && frame.Tokens[i].Kind == TokenKind.Word && names.MentionAt(i) is null)
            {
                return subjects.Before(i, start);
            }
        }

        return null;
    }

    /// <summary>"In Bern sagte Lind": the subject behind the verb where the language puts it there.</summary>
    private SourcePhrase? VerbSecond(int verb, int start, int quote) =>
        frame.Words.VerbSecond && !(subjects.Before(verb, start) is { } before && before.Start <= start + 3 && !frame.Tokens[start].Is(QuoteWordClass.Preposition))
        && phrases.Starting(verb + 1, quote) is { Shape: not SourceShape.Unnamed } behind ? behind : null;

    private Attribution? Colon(int quote, int start)
    {
        var colon = quote - 1;
        var beside = names.MentionAt(colon - 1) is { } name && name.End == colon ? name : null;
        var main = subjects.Main(start, colon);
        if (beside is not null && (beside.RunStart == start || main is not { Shape: SourceShape.Name }
            || (frame.Tokens[beside.RunStart - 1].Kind == TokenKind.Mark && beside.Kind == BearerKind.Person)))
        {
            main = new SourcePhrase(beside.Start, beside.End, SourceShape.Name, names.IndexAt(beside.Start));
        }

        return main is { } source ? new Attribution(source, colon, CuePattern.Colon) : null;
    }

    /// <summary>A lead-in that ends in a colon reaches over a paragraph break.</summary>
    private int? SentenceBefore(int quote, Sentence sentence)
    {
        if (quote != sentence.Start || quote == 0)
        {
            return null;
        }

        return frame.IsMark(quote - 1, ':') ? frame.SentenceOf(quote - 1).Start : null;
    }

    /// <summary>"agreed to …", "promised to …": a plan, told by whoever reports it.</summary>
    private bool IsPlan(int at) =>
        frame.Tokens[at].Is(QuoteWordClass.Says) && !frame.Tokens[at].Is(QuoteWordClass.Addressing) && at + 1 < frame.Tokens.Length && frame.Tokens[at + 1].Is(QuoteWordClass.Infinitive);
}
