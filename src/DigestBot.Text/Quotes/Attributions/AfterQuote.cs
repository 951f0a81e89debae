using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Attributions;

/// <summary>Attributions that stand behind the quote.</summary>
internal sealed class AfterQuote(Frame frame, NameRegister names, PhraseParser phrases, SubjectFinder subjects)
{
    // how far behind the quote its verb may stand, in tokens
    private const int Reach = 28;

    // fewer characters than these without a comma at their end are part of the reporter's sentence
    private const int ShortFragment = 24;

    /// <summary>"…," Lind said. "…" said the mayor, Ulla Lind. "…" — Lind.</summary>
    public Attribution? Adjacent(int quote)
    {
        var at = quote + 1;
        var paragraph = frame.SentenceOf(quote).Paragraph;
        if (at >= frame.Tokens.Length || frame.SentenceOf(at).Paragraph != paragraph)
        {
            return null;
        }

        if (frame.IsDash(at) && Dash(at) is { } dash)
        {
            return dash;
        }

        var upper = ClauseEnd(at, paragraph);
        var ended = EndsSentence(quote);
        if (frame.IsMark(at, ',') || frame.IsDash(at))
        {
            at++;
            ended = false;
        }

        if (at >= upper || (ended && LeadsToNext(upper)))
        {
            return null;
        }

        return AccordingTo(at, upper) ?? Inverted(at, upper, ended) ?? SubjectFirst(at, upper, ended);
    }

    /// <summary>A cue further behind in the same sentence: the fragment "…" was gone, Lind said.</summary>
    public Attribution? Trailing(int quote, Sentence sentence)
    {
        for (var i = Math.Min(sentence.End, quote + 80) - 1; i > quote; i--)
        {
            var token = frame.Tokens[i];
            if ((token.Is(QuoteWordClass.AccordingTo) || (token.Is(QuoteWordClass.So) && frame.IsMark(i - 1, ','))) && names.MentionAt(i) is null
                && AccordingTo(i, sentence.End) is { } according)
            {
                return according;
            }

            if (token.Is(QuoteWordClass.Says) && names.MentionAt(i) is null && ClauseStart(i, quote) is var comma && comma > quote
                && subjects.Before(i, comma + 1) is { } subject && sentence.End - i < 12)
            {
                return new Attribution(subject, i, CuePattern.After);
            }
        }

        return null;
    }

    private Attribution? Dash(int dash)
    {
        var at = dash;
        while (frame.IsDash(at))
        {
            at++;
        }

        if (at >= frame.Tokens.Length || names.MentionAt(at) is not { } name || name.RunStart != at)
        {
            return null;
        }

        var ends = name.End >= frame.Tokens.Length || frame.SentenceOf(name.End).Paragraph != frame.SentenceOf(dash).Paragraph || frame.MarkAt(name.End) is ',' or '.' or '(';
        return ends ? new Attribution(new SourcePhrase(name.Start, name.End, SourceShape.Name, names.IndexAt(name.Start)), dash, CuePattern.Dash) : null;
    }

    private Attribution? AccordingTo(int at, int upper)
    {
        if (!frame.Tokens[at].Is(QuoteWordClass.AccordingTo | QuoteWordClass.So))
        {
            return null;
        }

        var start = at + 1;
        while (start < upper && frame.Tokens[start].Is(QuoteWordClass.To))
        {
            start++;
        }

        return phrases.Starting(start, upper) is { } phrase ? new Attribution(phrase, at, CuePattern.AccordingTo) : null;
    }

    private Attribution? Inverted(int at, int upper, bool ended)
    {
        // "called it '…' and promised help": the verb behind "and" has its subject before the quote
        var skipped = EndsOpen(at - 1) ? QuoteWordClass.Skippable | QuoteWordClass.Conjunction : QuoteWordClass.Skippable;
        while (at < upper && frame.Tokens[at].Is(skipped) && !frame.Tokens[at].Capital)
        {
            at++;
        }

        if (at >= upper || ended && frame.Tokens[at].Capital || !frame.Tokens[at].Is(QuoteWordClass.Says) || names.MentionAt(at) is not null)
        {
            return null;
        }

        if (frame.Tokens[at].Is(QuoteWordClass.He | QuoteWordClass.She))
        {
            return new Attribution(new SourcePhrase(at, at + 1, SourceShape.Pronoun), at, CuePattern.After);
        }

        if (frame.Words.DropsSubjects && !ended && EndsOpen(at - 1) && (at + 1 >= upper || frame.IsMark(at + 1, ',')))
        {
            // "…", añadió.
            return new Attribution(new SourcePhrase(at, at + 1, SourceShape.Pronoun), at, CuePattern.After);
        }

        // "told Lind" addresses Lind; "…?" asked Lind does not
        return (!frame.Tokens[at].Is(QuoteWordClass.Addressing) || (at > 0 && frame.Tokens[at - 1].Span.End > 1 && frame.Text[frame.Tokens[at - 1].Span.End - 2] is '?')) && phrases.Starting(at + 1, upper) is { } phrase
            ? new Attribution(phrase, at, CuePattern.After)
            : null;
    }

    private Attribution? SubjectFirst(int at, int upper, bool ended)
    {
        if (!EndsOpen(at - 1) && frame.Tokens[at - 1].Span.Length < ShortFragment)
        {
            return null;
        }

        if (!EndsOpen(at - 1) && frame.Tokens[at].Is(QuoteWordClass.Preposition | QuoteWordClass.To) && names.MentionAt(at) is null)
        {
            return null;
        }

        var limit = Math.Min(upper, at + (ended ? 10 : Reach));
        for (var verb = at; verb < limit; verb++)
        {
            if (names.MentionAt(verb) is not null || !IsVerbHere(verb, at) || subjects.IsNoun(verb))
            {
                continue;
            }

            var start = frame.Tokens[at].Is(QuoteWordClass.Relative | QuoteWordClass.Skippable | QuoteWordClass.Conjunction | QuoteWordClass.Subordinator | QuoteWordClass.AccordingTo) && names.MentionAt(at) is null ? at + 1 : at;
            if (subjects.Before(verb, start) is not { } subject)
            {
                return null;
            }

            // behind a full stop only a bare "Lind said." belongs to the quote before it
            return ended && (upper - verb > 6 || subject.Shape is SourceShape.Unnamed || (verb + 1 < upper && frame.Tokens[verb + 1].Is(QuoteWordClass.Pronoun | QuoteWordClass.Relative | QuoteWordClass.Determiner))) ? null : new Attribution(subject, verb, CuePattern.After);
        }

        return null;
    }

    private bool IsVerbHere(int verb, int start)
    {
        var token = frame.Tokens[verb];
        return token.Is(QuoteWordClass.Says) || (token.Is(QuoteWordClass.Phrasal) && verb + 1 < frame.Tokens.Length && frame.Tokens[verb + 1].Is(QuoteWordClass.PhrasalEnd))
            || (token.Is(QuoteWordClass.Say) && verb > start + 1
            && (frame.Tokens[verb - 1].Is(QuoteWordClass.Skippable) || (frame.Tokens[verb - 1].Is(QuoteWordClass.To) && verb > 1 && frame.Tokens[verb - 2].Is(QuoteWordClass.Skippable))));
    }

    /// <summary>Whether the clause behind the quote is the lead-in of the next one: "…." Lind said: "…"</summary>
    private bool LeadsToNext(int upper) =>
        upper < frame.Tokens.Length && (frame.Tokens[upper].Kind == TokenKind.Quoted || frame.IsMark(upper, ':'));

    /// <summary>Whether what stands before ends in a comma or another mark that leaves the sentence open.</summary>
    private bool EndsOpen(int before)
    {
        if (frame.Tokens[before].Kind != TokenKind.Quoted)
        {
            return frame.Tokens[before].Kind == TokenKind.Mark;
        }

        var inner = frame.Quotes[frame.Tokens[before].Quote].Inner;
        return inner.Length > 0 && frame.Text[inner.End - 1] is ',' or '?' or '!' or '—' or '–' or '-' or '…';
    }

    private bool EndsSentence(int quote)
    {
        if (frame.Tokens[quote].Kind != TokenKind.Quoted)
        {
            return false;
        }

        var inner = frame.Quotes[frame.Tokens[quote].Quote].Inner;
        return inner.Length > 0 && frame.Text[inner.End - 1] is '.' or '。'
            && quote + 1 < frame.Tokens.Length && (frame.Tokens[quote + 1].Capital || frame.Tokens[quote + 1].Kind == TokenKind.Quoted);
    }

    private int ClauseEnd(int at, int paragraph)
    {
        var i = at;
        while (i < frame.Tokens.Length && i < at + 60 && frame.SentenceOf(i).Paragraph == paragraph
            && frame.Tokens[i].Kind != TokenKind.Quoted && frame.MarkAt(i) is not ('.' or '!' or '?' or ':' or ';'))
        {
            i++;
        }

        return i;
    }

    private int ClauseStart(int verb, int quote)
    {
        var i = verb - 1;
        while (i > quote && !frame.IsMark(i, ',') && frame.Tokens[i].Kind != TokenKind.Quoted)
        {
            i--;
        }

        return i > quote && frame.IsMark(i, ',') ? i : -1;
    }
}
