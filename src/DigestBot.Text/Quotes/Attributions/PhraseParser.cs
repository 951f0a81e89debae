using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Attributions;

/// <summary>Reads noun phrases forwards and backwards from a token and finds the head that can speak.</summary>
internal sealed class PhraseParser(Frame frame, NameRegister names)
{
    private const QuoteWordClass NotNominal = QuoteWordClass.Preposition | QuoteWordClass.Conjunction | QuoteWordClass.Subordinator | QuoteWordClass.Relative
        | QuoteWordClass.Speech | QuoteWordClass.Breaks | QuoteWordClass.Skippable | QuoteWordClass.Pronoun | QuoteWordClass.AccordingTo | QuoteWordClass.So | QuoteWordClass.To;

    // longest noun phrase worth reading, in tokens
    private const int Reach = 12;

    /// <summary>The phrase whose last token is <paramref name="last"/>, with the head of the chain "head of X of Y"; null when there is none.</summary>
    public SourcePhrase? Ending(int last, int lower)
    {
        SourcePhrase? found = null;
        for (var depth = 0; depth < 4 && last >= lower; depth++)
        {
            if (Core(last, lower) is not { } core)
            {
                break;
            }

            found = core.Phrase;
            if (core.Phrase.Shape == SourceShape.Name && names.Mentions[core.Phrase.Mention] is { } named && named.RunStart < named.Start && frame.Tokens[named.RunStart].Is(QuoteWordClass.Portfolio))
            {
                // "Secretary of State Ulla Brandt": what stands before "of" is her title
                break;
            }

            // French "des" is preposition and article in one
            var before = frame.Tokens[core.Start].Is(QuoteWordClass.Genitive) && core.Start > lower ? core.Start : core.Start - 1;
            // "a spokeswoman for the ministry", "Lind of the harbour board": the head stands further left
            if (before - 1 < lower || !frame.Tokens[before].Is(QuoteWordClass.Preposition | QuoteWordClass.Genitive) || frame.Tokens[before - 1].Kind is not (TokenKind.Word or TokenKind.Possessive))
            {
                break;
            }

            if (frame.Tokens[before - 1].Is(NotNominal) || (IsPlain(before - 1) && !frame.Tokens[before].Is(QuoteWordClass.Genitive)))
            {
                break;
            }

            last = before - 1;
        }

        return found;
    }

    /// <summary>The phrase that begins at <paramref name="at"/>, or null.</summary>
    public SourcePhrase? Starting(int at, int upper) => Starting(at, upper, true);

    private SourcePhrase? Starting(int at, int upper, bool withOwner)
    {
        while (at < upper && frame.Tokens[at].Is(QuoteWordClass.Skippable) && !frame.Tokens[at].Capital)
        {
            at++;
        }

        if (at >= upper)
        {
            return null;
        }

        if (frame.Tokens[at].Is(QuoteWordClass.Pronoun))
        {
            return new SourcePhrase(at, at + 1, SourceShape.Pronoun);
        }

        var start = at;
        var indefinite = false;
        if (frame.Tokens[at].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor))
        {
            indefinite = IsIndefinite(at);
            start = ++at;
        }

        var limit = Math.Min(upper, at + Reach);
        while (at < limit)
        {
            if (names.MentionAt(at) is { } mention && mention.RunStart <= at)
            {
                at = mention.End;
                if (DescribesOffice(mention) || PlacesOffice(start, mention))
                {
                    continue;
                }

                if (at < limit && frame.Tokens[at].Kind == TokenKind.Possessive)
                {
                    at++;
                    continue;
                }

                if (at >= limit || !(LeadsOn(at, limit) || NounAt(at)))
                {
                    return new SourcePhrase(mention.Start, mention.End, SourceShape.Name, names.IndexAt(mention.Start));
                }
            }
            else if (IsNominal(at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        if (at == start)
        {
            return null;
        }

        var phrase = Described(start, at, indefinite);
        if (withOwner && frame.Tokens[at - 1].Is(QuoteWordClass.Document) && at + 1 < upper && frame.Tokens[at].Is(QuoteWordClass.Preposition)
            && Starting(at + 1, upper, false) is { Shape: SourceShape.Name or SourceShape.Organisation } owner)
        {
            // "read a statement from the ministry"
            return owner;
        }

        return Apposition(phrase, phrase.Shape == SourceShape.Role ? PastComplement(at, upper) : at, upper) ?? phrase;
    }

    /// <summary>The token behind "of the harbour board" and the like; <paramref name="at"/> where nothing completes the noun before it.</summary>
    public int PastComplement(int at, int upper)
    {
        var end = at;
        if (at < upper && frame.Tokens[at].Is(QuoteWordClass.Genitive))
        {
            end++;
            while (end < upper && end < at + Reach && (frame.Tokens[end].Is(QuoteWordClass.Determiner | QuoteWordClass.Genitive) || names.MentionAt(end) is not null || IsNominal(end)))
            {
                end++;
            }
        }

        return end;
    }

    /// <summary>"the harbour master, Ulla Brandt, …" names the person behind the comma.</summary>
    public SourcePhrase? Apposition(SourcePhrase phrase, int at, int upper)
    {
        if (phrase.Shape is SourceShape.Name or SourceShape.Pronoun || at + 1 >= upper || !frame.IsMark(at, ','))
        {
            return null;
        }

        var first = frame.Tokens[at + 1].Is(QuoteWordClass.Determiner) && at + 2 < upper ? at + 2 : at + 1;
        if (names.MentionAt(first) is not { } name || name.RunStart != first || !CanBe(phrase, name))
        {
            return null;
        }

        return name.End >= upper || frame.Tokens[name.End].Kind == TokenKind.Mark || frame.Tokens[name.End].Is(QuoteWordClass.Conjunction | QuoteWordClass.Preposition)
            ? new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start))
            : null;
    }

    /// <summary>The noun that says what the phrase describes.</summary>
    public Token Head(SourcePhrase phrase) => frame.Tokens[frame.Words.HeadFirst ? phrase.Start : phrase.End - 1];

    /// <summary>Whether a name in apposition can be that of what a phrase describes: a body for a body, a person for the rest.</summary>
    public bool CanBe(SourcePhrase described, NameMention name) =>
        Head(described).Is(QuoteWordClass.Organisation)
            ? name.Kind is BearerKind.Organisation or BearerKind.Unknown
            : name.Kind is BearerKind.Person or BearerKind.Unknown;

    private (SourcePhrase Phrase, int Start)? Core(int last, int lower)
    {
        if (names.MentionAt(last) is { } mention && mention.End == last + 1 && !DescribesOffice(mention))
        {
            // of "Brandt and Rud" the first speaks for both
            if (mention.RunStart - 2 >= lower && frame.Tokens[mention.RunStart - 1].Is(QuoteWordClass.Conjunction)
                && names.MentionAt(mention.RunStart - 2) is { } partner && partner.End == mention.RunStart - 1 && partner.Kind is not BearerKind.Collective)
            {
                mention = partner;
            }

            // "Halle spokesman Ole Rud" is Ole Rud
            return (new SourcePhrase(mention.Start, mention.End, SourceShape.Name, names.IndexAt(mention.Start)), BackOver(mention.RunStart, lower).Start);
        }

        var token = frame.Tokens[last];
        if (token.Is(QuoteWordClass.Pronoun) && token.Kind == TokenKind.Word)
        {
            return (new SourcePhrase(last, last + 1, SourceShape.Pronoun), last);
        }

        if (token.Kind != TokenKind.Word || !(IsNominal(last) || names.MentionAt(last) is not null))
        {
            return null;
        }

        var (start, isIndefinite) = BackOver(last, lower);
        var first = frame.Tokens[start].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor) && start < last ? start + 1 : start;
        return (Described(first, last + 1, isIndefinite), start);
    }

    /// <summary>"Kepala BPBD Kota Lembang": where heads come first, a run that begins with an office and holds a body tells an office, no name.</summary>
    private bool DescribesOffice(NameMention mention) =>
        frame.Words.HeadFirst && mention.Kind == BearerKind.Organisation && frame.Tokens[mention.RunStart].Is(QuoteWordClass.Role | QuoteWordClass.Title);

    /// <summary>"utusan Norlandia, Ulla Brandt, …": a land behind an office is no person.</summary>
    private bool PlacesOffice(int start, NameMention mention) =>
        frame.Words.HeadFirst && mention.Kind == BearerKind.Collective && mention.RunStart > start && frame.Tokens[start].Is(QuoteWordClass.Role);

    private (int Start, bool Indefinite) BackOver(int start, int lower)
    {
        var floor = Math.Max(lower, start - Reach);
        while (start > floor)
        {
            var token = frame.Tokens[start - 1];
            if (token.Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor))
            {
                return (start - 1, IsIndefinite(start - 1));
            }

            if (token.Kind == TokenKind.Mark || token.Kind == TokenKind.Quoted || !(token.Kind == TokenKind.Possessive || names.MentionAt(start - 1) is not null || IsNominal(start - 1)))
            {
                break;
            }

            start--;
        }

        return (start, false);
    }

    private SourcePhrase Described(int start, int end, bool indefinite)
    {
        var head = frame.Tokens[frame.Words.HeadFirst ? start : end - 1];
        var owner = -1;
        for (var i = start; i < end && owner < 0; i++)
        {
            owner = names.IndexAt(i);
        }

        var shape = head.Is(QuoteWordClass.Organisation) ? SourceShape.Organisation
            : head.Is(QuoteWordClass.Document) ? SourceShape.Document
            : head.Is(QuoteWordClass.Role | QuoteWordClass.Title) && !indefinite ? SourceShape.Role
            : SourceShape.Unnamed;
        if (shape == SourceShape.Organisation && indefinite && owner < 0)
        {
            shape = SourceShape.Unnamed;
        }

        return new SourcePhrase(start, end, shape, owner);
    }

    private bool IsNominal(int at)
    {
        var token = frame.Tokens[at];
        return token.Kind is TokenKind.Number or TokenKind.Possessive
            || (token.Kind == TokenKind.Word && (!token.Is(NotNominal) || (token.Is(QuoteWordClass.Role | QuoteWordClass.Organisation | QuoteWordClass.Title) && !token.Is(QuoteWordClass.Preposition)) || IsTheText(at)));
    }

    /// <summary>"the report", where "report" could be a verb.</summary>
    private bool IsTheText(int at) => at > 0 && frame.Tokens[at].Is(QuoteWordClass.Document) && frame.Tokens[at - 1].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor);

    private bool NounAt(int at) => frame.Tokens[at].Kind == TokenKind.Word && frame.Tokens[at].Is(QuoteWordClass.Role | QuoteWordClass.Organisation | QuoteWordClass.Document) && !frame.Tokens[at].Is(QuoteWordClass.Speech);

    /// <summary>A plain word that a role, a body or another name follows: "Halle campaign manager Ole Rud".</summary>
    private bool LeadsOn(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 4 && frame.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (NounAt(i) || (i > at && names.MentionAt(i) is { Kind: BearerKind.Person } or { Kind: BearerKind.Unknown, Length: > 1 }))
            {
                return true;
            }

            if (!IsNominal(i) || frame.Tokens[i].Capital)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPlain(int at) =>
        names.MentionAt(at) is null && !frame.Tokens[at].Is(QuoteWordClass.Role | QuoteWordClass.Organisation | QuoteWordClass.Title | QuoteWordClass.Document);

    private bool IsIndefinite(int at) => frame.Tokens[at].Is(QuoteWordClass.Indefinite);
}
