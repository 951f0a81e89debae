using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;

namespace DigestBot.Text.Quotes.Names;

/// <summary>Finds how far a name runs: capitalised words, with particles, initials, nicknames and suffixes between them.</summary>
internal sealed class NameRuns(Frame frame, CapitalWords capitals)
{
    /// <summary>The token after the name that begins at <paramref name="start"/>, or <paramref name="start"/> when none begins there.</summary>
    public int RunEnd(int start, Sentence sentence)
    {
        var at = start;
        while (at < sentence.End)
        {
            if (capitals.IsNameWord(at, at == start && at == sentence.Start))
            {
                at++;
            }
            else if (at > start && Bridges(start, at, sentence) is var width and > 0)
            {
                at += width;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>"SANDHAVEN, Norland (Norpress) --": capitals throughout at the head of a paragraph.</summary>
    public bool IsDateline(int start, int end, Sentence sentence)
    {
        if (start != sentence.Start || (start > 0 && frame.SentenceOf(start - 1).Paragraph == sentence.Paragraph))
        {
            return false;
        }

        var name = frame.SpanOf(start, end).In(frame.Text);
        return name.Length > 4 && !name.ContainsAnyInRange('a', 'z') && !frame.IsMark(end, ':');
    }

    /// <summary>How many tokens at <paramref name="at"/> join two parts of one name: particles, a nickname between marks, "of" behind a body.</summary>
    private int Bridges(int start, int at, Sentence sentence)
    {
        var token = frame.Tokens[at];
        var width = 1;
        if (token.Kind == TokenKind.Word && token.Is(QuoteWordClass.NameParticle) && !token.Capital)
        {
            while (at + width < sentence.End && width < 3 && frame.Tokens[at + width] is { Kind: TokenKind.Word, Capital: false } more && more.Is(QuoteWordClass.NameParticle))
            {
                width++;
            }
        }
        else if (token.Kind == TokenKind.Quoted)
        {
            if (!IsNickname(frame.Quotes[token.Quote].Inner))
            {
                return 0;
            }
        }
        else if (!frame.Words.CapitalisedNouns && token.Kind == TokenKind.Word && token.Is(QuoteWordClass.JoinsBody) && !token.Capital && frame.Tokens[at - 1].Is(QuoteWordClass.Organisation))
        {
            if (at + 1 < sentence.End && frame.Tokens[at + 1].Is(QuoteWordClass.Determiner) && !frame.Tokens[at + 1].Is(QuoteWordClass.Indefinite))
            {
                width = 2;
            }
        }
        else if (token.Is(QuoteWordClass.JoinsBody) && !token.Capital && IsBodyNoun(start - 1) && at + 1 < sentence.End && frame.Tokens[at + 1] is { Kind: TokenKind.Word, Capital: true })
        {
            // "the association Boats for Everyone"
            return 2;
        }
        else if (frame.IsMark(at, '&'))
        {
            // "Brandt & Rud": one firm
        }
        else if (token.Kind == TokenKind.Possessive)
        {
            // "Potters' Union", "Norland's Foreign Ministry": one body; "Norland's Ole Rud" is not
            return OpensBody(at + 1, sentence) ? 1 : 0;
        }
        else if (frame.IsMark(at, ',') && at + 1 < sentence.End && frame.Tokens[at + 1].Is(QuoteWordClass.NameSuffix))
        {
            return 2;
        }
        else
        {
            return 0;
        }

        return at + width < sentence.End && capitals.IsNameWord(at + width, false) && !frame.Tokens[at + width].Is(QuoteWordClass.Title) ? width : 0;
    }

    /// <summary>Whether a plain noun for a body stands there: "the group".</summary>
    private bool IsBodyNoun(int at) =>
        at > 0 && frame.Tokens[at] is { Kind: TokenKind.Word, Capital: false } noun && noun.Is(QuoteWordClass.Organisation) && !frame.Words.CapitalisedNouns;

    private bool IsNickname(TextSpan words) =>
        words.Length is > 0 and <= 24 && char.IsUpper(frame.Text[words.Start]) && !char.IsPunctuation(frame.Text[words.End - 1]);

    private bool OpensBody(int at, Sentence sentence)
    {
        for (var i = at; i < sentence.End && i < at + 4 && frame.Tokens[i] is { Kind: TokenKind.Word, Capital: true }; i++)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.Organisation) && !frame.Tokens[i].Is(QuoteWordClass.GivenName))
            {
                return true;
            }
        }

        return false;
    }
}
