using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Attributions;

/// <summary>Finds who does what a verb says.</summary>
internal sealed class SubjectFinder(Frame frame, NameRegister names, PhraseParser phrases)
{
    /// <summary>The subject that stands before a finite verb, not left of <paramref name="lower"/>; null when none is found.</summary>
    public SourcePhrase? Before(int verb, int lower)
    {
        var at = verb - 1;
        while (at >= lower && IsBetween(at))
        {
            at--;
        }

        if (at >= lower && frame.Tokens[at].Is(QuoteWordClass.Relative))
        {
            at--;
        }

        if (at >= lower && frame.MarkAt(at) is ')' or ']')
        {
            at = BackToOpening(at, lower) - 1;
        }

        if (at < lower)
        {
            return null;
        }

        if (frame.IsMark(at, ',') || frame.IsDash(at))
        {
            return AcrossInsertion(at, lower);
        }

        var phrase = phrases.Ending(at, lower);
        return phrase is { } found && CommaBeforePreposition(found, lower) is var comma and > 0 ? AcrossInsertion(comma, lower) : phrase;
    }

    /// <summary>The subject that stands behind its verb right after a quote ("…," said Lind), or behind "according to".</summary>
    public SourcePhrase? Behind(int verb, int upper)
    {
        var at = verb + 1;
        while (at < upper && frame.Tokens[at].Is(QuoteWordClass.To) && frame.Tokens[verb].Is(QuoteWordClass.AccordingTo))
        {
            at++;
        }

        var inverts = frame.Tokens[verb].Is(QuoteWordClass.AccordingTo)
            || (verb > 0 && frame.Tokens[verb - 1].Kind == TokenKind.Quoted && !frame.Tokens[verb].Is(QuoteWordClass.Addressing));
        if (inverts)
        {
            return phrases.Starting(at, upper);
        }

        // "…, said Ulla Brandt."
        return frame.IsMark(verb - 1, ',') && !frame.Tokens[verb].Is(QuoteWordClass.Addressing) && phrases.Starting(at, upper) is { Shape: SourceShape.Name } name
            && (name.End >= upper || frame.Tokens[name.End].Kind == TokenKind.Mark) ? name : null;
    }

    /// <summary>The subject of the sentence that begins at <paramref name="start"/>, past any clause before the main one.</summary>
    public SourcePhrase? Main(int start, int upper)
    {
        var at = start;
        for (var skipped = 0; skipped < 4 && at < upper; skipped++)
        {
            while (at < upper && (frame.Tokens[at].Is(QuoteWordClass.Conjunction | QuoteWordClass.Skippable) || frame.IsDash(at) || frame.MarkAt(at) is ',' or '(' or ')')
                && names.MentionAt(at) is null)
            {
                at++;
            }

            if (at >= upper)
            {
                return null;
            }

            var opens = frame.Tokens[at].Is(QuoteWordClass.Preposition | QuoteWordClass.Subordinator | QuoteWordClass.Saying | QuoteWordClass.Evoking)
                && names.MentionAt(at) is null;
            if (!opens && phrases.Starting(at, upper) is { } phrase)
            {
                return phrase;
            }

            at = NextComma(at, upper) + 1;
        }

        return null;
    }

    /// <summary>"Lind, in a letter said": the comma before the preposition that makes the phrase no subject; -1 when there is none.</summary>
    private int CommaBeforePreposition(SourcePhrase phrase, int lower)
    {
        var at = phrase.Start - 1;
        while (at > lower && frame.Tokens[at].Is(QuoteWordClass.Determiner | QuoteWordClass.Title) && !frame.Tokens[at].Is(QuoteWordClass.Preposition))
        {
            at--;
        }

        return at - 1 > lower && frame.Tokens[at].Is(QuoteWordClass.Preposition) && frame.IsMark(at - 1, ',') ? at - 1 : -1;
    }

    /// <summary>"the claims", "his call": a verb form used as a noun.</summary>
    public bool IsNoun(int verb) =>
        verb > 0 && names.MentionAt(verb - 1) is null && frame.Tokens[verb - 1] is { Kind: TokenKind.Word } before && before.Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor) && !before.Is(QuoteWordClass.Relative);

    private SourcePhrase? AcrossInsertion(int comma, int lower)
    {
        if (Apposition(comma, lower) is { } apposition)
        {
            return apposition;
        }

        if (Inserted(comma, lower) is { } before)
        {
            return before;
        }

        var main = Main(lower, comma);
        if (main is not { Shape: SourceShape.Name or SourceShape.Pronoun } opening || (opening.Shape == SourceShape.Name && names.Mentions[opening.Mention].Kind != BearerKind.Person))
        {
            main = Alone(comma, lower) ?? main;
        }

        if (main is { Shape: SourceShape.Name or SourceShape.Pronoun or SourceShape.Organisation or SourceShape.Role })
        {
            return main;
        }

        for (var i = comma - 1; i >= lower; i--)
        {
            if ((frame.IsMark(i, ',') || frame.IsDash(i)) && i - 1 >= lower && phrases.Ending(i - 1, lower) is { Shape: not SourceShape.Unnamed } phrase)
            {
                return phrase;
            }
        }

        return main ?? phrases.Ending(comma - 1, lower);
    }

    /// <summary>"while Lind, her rival, called": the name before a few words between commas that say what it is.</summary>
    private SourcePhrase? Inserted(int comma, int lower)
    {
        if (phrases.Ending(comma - 1, lower) is not { Shape: SourceShape.Role, Mention: < 0 } role)
        {
            return null;
        }

        var at = role.Start - 1;
        while (at > lower && frame.Tokens[at].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor))
        {
            at--;
        }

        return at > lower && frame.IsMark(at, ',') && names.MentionAt(at - 1) is { Kind: BearerKind.Person or BearerKind.Unknown } name && name.End == at
            ? new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start))
            : null;
    }

    /// <summary>A person's name that fills the space between two commas: "After a day of talks, Ulla Brandt (Harbour Party), said".</summary>
    private SourcePhrase? Alone(int comma, int lower)
    {
        var last = comma - 1;
        if (last >= lower && frame.MarkAt(last) is ')')
        {
            last = BackToOpening(last, lower) - 1;
        }

        return last >= lower && names.MentionAt(last) is { Kind: BearerKind.Person } name && name.RunStart - 1 >= lower && frame.IsMark(name.RunStart - 1, ',')
            ? new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start))
            : null;
    }

    /// <summary>"the harbour master, Ulla Brandt, said", "a labour group, the Potters' Union, said".</summary>
    private SourcePhrase? Apposition(int comma, int lower)
    {
        if (comma - 1 < lower || names.MentionAt(comma - 1) is not { } name || name.End != comma)
        {
            return null;
        }

        var before = name.RunStart - 1;
        while (before >= lower && frame.Tokens[before].Is(QuoteWordClass.Determiner | QuoteWordClass.Role))
        {
            before--;
        }

        return before - 1 >= lower && frame.IsMark(before, ',') && phrases.Ending(before - 1, lower) is { } described
            && described.Shape is SourceShape.Role or SourceShape.Organisation or SourceShape.Unnamed && described.End - described.Start <= 8 && phrases.CanBe(described, name)
            && (described.Shape != SourceShape.Unnamed || phrases.Head(described).Is(QuoteWordClass.Role | QuoteWordClass.Organisation))
            ? new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start))
            : null;
    }

    private bool IsBetween(int at)
    {
        var token = frame.Tokens[at];
        return token.Kind == TokenKind.Word && names.MentionAt(at) is null && token.Is(QuoteWordClass.Skippable | QuoteWordClass.To);
    }

    private int BackToOpening(int at, int lower)
    {
        while (at > lower && frame.MarkAt(at) is not ('(' or '['))
        {
            at--;
        }

        return at;
    }

    private int NextComma(int at, int upper)
    {
        while (at < upper && !frame.IsMark(at, ','))
        {
            at++;
        }

        return at;
    }
}
