using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Attributions;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes;

/// <summary>Tells speech from titles, nicknames, slogans and scare quotes, and whole utterances from fragments.</summary>
internal sealed class SpeechClassifier(Frame frame, NameRegister names)
{
    /// <summary>Whether the words between the marks are a name or label by what stands before them.</summary>
    public bool IsLabel(int quote, Attribution? attribution)
    {
        var token = frame.TokenOfQuote[quote];
        var sentence = frame.SentenceOf(token);
        var inner = frame.Quotes[quote].Inner;
        if (names.MentionAt(token) is not null)
        {
            // a nickname inside a name
            return true;
        }

        if (attribution is { Pattern: CuePattern.After or CuePattern.Dash } && EndsInComma(inner))
        {
            return false;
        }

        var direct = frame.MarkAt(token - 1 < 0 ? 0 : token - 1) is ':' or ',' && token > sentence.Start;
        if (attribution is { Pattern: CuePattern.Before or CuePattern.Colon } && direct && attribution.Cue >= token - 6)
        {
            return IsTitle(inner) && token > 1 && frame.Tokens[token - 2].Is(QuoteWordClass.NamedThing);
        }

        for (var i = token - 1; i >= sentence.Start && i >= token - 4; i--)
        {
            if (IsNaming(i, token) && !EndsUtterance(inner))
            {
                return true;
            }

            if (frame.Tokens[i].Is(QuoteWordClass.NamedThing) && token - i <= 2 && (IsTitle(inner) || WordCount(inner) <= 3))
            {
                return true;
            }

            if (frame.Tokens[i].Kind != TokenKind.Word)
            {
                break;
            }
        }

        return IsTitle(inner) && !EndsUtterance(inner);
    }

    /// <summary>"dubbed …", "a boat called …"; but "Lind called the boat …" gives Lind's words.</summary>
    private bool IsNaming(int word, int quote)
    {
        var token = frame.Tokens[word];
        if (!token.Is(QuoteWordClass.Naming) || quote - word > 3)
        {
            return false;
        }

        return !token.Is(QuoteWordClass.Characterises)
            || (word == quote - 1 && !(word > 0 && (names.MentionAt(word - 1) is not null || frame.Tokens[word - 1].Is(QuoteWordClass.Pronoun))));
    }

    /// <summary>Whether the words stand by themselves: a sentence, or most of one.</summary>
    /// <param name="quote">Index of the quotation.</param>
    /// <param name="least">How many words it takes.</param>
    /// <param name="isEnded">Whether a full stop stands right behind the marks, as Spanish sets it.</param>
    public bool IsUtterance(int quote, int least = 4, bool isEnded = false)
    {
        var inner = frame.Quotes[quote].Inner;
        return StartsUtterance(inner) && WordCount(inner) >= least && (isEnded || EndsUtterance(inner) || EndsInComma(inner) || !frame.Quotes[quote].Closed);
    }

    /// <summary>Whether a quote with an attribution stands by itself in its sentence.</summary>
    public bool IsDirect(int quote, Attribution attribution, bool continues)
    {
        var inner = frame.Quotes[quote].Inner;
        var token = frame.TokenOfQuote[quote];
        if (continues)
        {
            return true;
        }

        if (attribution.Pattern == CuePattern.Evoked || !StartsUtterance(inner))
        {
            return false;
        }

        var sentence = frame.SentenceOf(token);
        var opens = token == sentence.Start || frame.IsDash(token - 1) || frame.MarkAt(token - 1) is ':' or ',' or '(' || attribution.Cue == token - 1;
        return opens ? EndsUtterance(inner) || EndsInComma(inner) || WordCount(inner) >= 3 : WordCount(inner) >= 4 && EndsUtterance(inner);
    }

    public bool StartsUtterance(TextSpan inner)
    {
        foreach (var c in inner.In(frame.Text))
        {
            if (char.IsLetter(c))
            {
                return !char.IsLower(c);
            }

            if (char.IsDigit(c) || c is '$' or '£' or '€')
            {
                return true;
            }
        }

        return false;
    }

    public bool EndsUtterance(TextSpan inner) => inner.Length > 0 && Last(inner) is '.' or '!' or '?' or '…' or '。' or '—' or '–';

    public bool EndsInComma(TextSpan inner) => inner.Length > 0 && Last(inner) is ',' or '?' or '!' or '—' or '–';

    public int WordCount(TextSpan inner)
    {
        var (count, inside) = (0, false);
        foreach (var c in inner.In(frame.Text))
        {
            var letter = char.IsLetterOrDigit(c);
            count += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-');
            if (count > 20)
            {
                break;
            }
        }

        return count;
    }

    private char Last(TextSpan inner)
    {
        var words = inner.In(frame.Text).TrimEnd();
        while (words.Length > 1 && words[^1] is '’' or '\'' or '”' or '"' or ')')
        {
            words = words[..^1];
        }

        return words.Length == 0 ? '\0' : words[^1];
    }

    /// <summary>Two or more words, all the long ones with a capital.</summary>
    private bool IsTitle(TextSpan inner)
    {
        if (inner.Length > 120)
        {
            return false;
        }

        var (capitals, longWords, words) = (0, 0, 0);
        foreach (var range in inner.In(frame.Text).SplitAny(' ', ',', ':'))
        {
            var word = inner.In(frame.Text)[range].Trim("'’‘.!?");
            if (word.Length == 0)
            {
                continue;
            }

            words++;
            if (word.Length > 3 || words == 1)
            {
                longWords++;
                capitals += char.IsLower(word[0]) ? 0 : 1;
            }
        }

        return words >= 2 && longWords >= 2 && capitals == longWords;
    }
}
